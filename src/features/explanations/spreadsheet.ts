/**
 * An outcome as a spreadsheet whose live formulas recompute the rating from the inputs. Whoever changes an input sees
 * every later step follow; whoever changes nothing sees each step agree with what the service recorded.
 */
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { explain } from '../../scoring/explain.ts';
import type { Outcome } from '../../scoring/outcome.ts';
import type { TraceStep } from '../../scoring/trace.ts';
import { safePlaces } from './excel.ts';
import { type SheetCell, address, columns, heightOf, stepCells } from './step-rows.ts';

const headings = [
  'Step',
  'What was done',
  'Input',
  'Value',
  'Result',
  'Recorded by the service',
  'Agrees',
  'By hand',
  'Source',
];
const widths = [6, 70, 30, 14, 18, 18, 12, 50, 50];

const notes = [
  'Change a value in column D to see what it does; column F keeps what the service recorded.',
  `The service calculates with exact fractions. Spreadsheets calculate with binary numbers of about 15 digits, so these formulas round to ${safePlaces} decimal places before they compare a number with a cut point and before they round it; otherwise a tie could fall to the wrong side.`,
];

/** The step that named the rating: the last computed one whose result is it. */
function decidingStep(trace: readonly TraceStep[], rating: { key: string; label: string }): number {
  return trace.findLastIndex(
    ({ formula, result }) => formula !== undefined && (result === rating.key || result === rating.label),
  );
}

/** The sheet's cells by 'row,column', both counted from 0. */
export function explanationCells(outcome: Outcome, heading: string): Map<string, SheetCell> {
  const { sentences, steps } = explain(outcome);
  const firstRow = 6 + notes.length;
  const rows: number[] = [];
  let next = firstRow + 1;
  for (const step of outcome.trace) {
    rows.push(next);
    next += heightOf(step);
  }
  const bold = { style: { font: { bold: true } } };
  const agreements = `${address(firstRow + 1, 'agrees')}:${address(Math.max(next - 1, firstRow + 1), 'agrees')}`;
  const cells = new Map<string, SheetCell>([
    ['0,1', { value: heading, ...bold }],
    ['1,1', { value: sentences[0] ?? '' }],
    ['3,1', { value: 'Every step agrees with the service' }],
    ['3,3', { formula: `IF(COUNTIF(${agreements},"no")=0,"yes","no")`, formulaResult: 'yes' }],
    ...notes.map((note, index): [string, SheetCell] => [`${4 + index},1`, { value: note }]),
    ...headings.map((text, column): [string, SheetCell] => [`${firstRow},${column}`, { value: text, ...bold }]),
    ...outcome.trace.flatMap((step, index) => {
      const explained = steps[index];
      return explained ? stepCells(step, explained, rows[index] ?? 0, (earlier) => rows[earlier]) : [];
    }),
  ]);
  const { rating } = outcome;
  const row = rating && rows[decidingStep(outcome.trace, rating)];
  if (!rating || row === undefined) return cells;
  const here = address(row, 'result');
  const labelled = `IF(EXACT(${here},"${rating.key}"),"${rating.label.replaceAll('"', '""')}",${here})`;
  cells.set('2,1', { value: 'Rating recomputed here', ...bold });
  cells.set('2,3', { formula: labelled, formulaResult: rating.label, ...bold });
  return cells;
}

/** The workbook as an XLSX file. `heading` says whose rating of which year it explains. */
export async function explanationWorkbook(outcome: Outcome, heading: string): Promise<Uint8Array> {
  const sheet: WriteSheet = {
    name: 'Explanation',
    columns: widths.map((width) => ({ width })),
    cells: explanationCells(outcome, heading),
    freezePane: { columns: columns.input },
  };
  return writeXlsx({ sheets: [sheet], properties: { title: heading } });
}
