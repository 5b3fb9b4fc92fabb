/** One step of a trace as rows of a sheet: its inputs, its live result, what was recorded, and whether the two agree. */
import type { Cell } from 'hucre/xlsx';
import { workingValues } from '../../scoring/explain/working.ts';
import type { ExplainedStep } from '../../scoring/explain.ts';
import { ExpressionSyntaxError, parseExpression } from '../../scoring/expressions/parse.ts';
import { type Rational, denominatorOf, exactText, numeratorOf, readRational } from '../../scoring/rational.ts';
import type { TraceStep } from '../../scoring/trace.ts';
import { excelFormula } from './excel.ts';

export type SheetCell = Partial<Cell>;

/** Columns of the table of steps, in order. */
export const columns = {
  step: 0,
  what: 1,
  input: 2,
  value: 3,
  result: 4,
  recorded: 5,
  agrees: 6,
  working: 7,
  source: 8,
};

/** The address of a cell; rows and columns count from 0. */
export const address = (row: number, column: keyof typeof columns): string =>
  `${'ABCDEFGHI'.charAt(columns[column])}${row + 1}`;

const asNumber = (value: Rational): number => Number(numeratorOf(value)) / Number(denominatorOf(value));

/** A recorded value: a number, a fraction as a division, or a word. */
export function valueCell(text: string): SheetCell {
  const value = readRational(text);
  if (value === undefined) return { value: text };
  return text.includes('/')
    ? { formula: exactText(value), formulaResult: asNumber(value) }
    : { value: asNumber(value) };
}

const cached = (text: string): string | number => {
  const value = readRational(text);
  return value === undefined ? text : asNumber(value);
};

/** Sheets round to 15 digits or so; a real difference is larger than this. */
function agreement(row: number, result: string): SheetCell {
  const value = readRational(result);
  const here = address(row, 'result');
  const isSame = value
    ? `ABS(${here}-(${exactText(value)}))<0.000000001`
    : `EXACT(${here},${address(row, 'recorded')})`;
  return { formula: `IF(${isSame},"yes","no")`, formulaResult: 'yes' };
}

/** The live formula of a step, or undefined where it has none that a spreadsheet can hold. */
function liveFormula({ formula, inputs }: TraceStep, firstRow: number): string | undefined {
  if (formula === undefined) return undefined;
  const texts = new Set(
    [...workingValues(inputs)].filter(([, value]) => typeof value === 'string').map(([name]) => name),
  );
  const cellOf = (name: string): string => address(firstRow + Number(name.slice(1)) - 1, 'value');
  try {
    return excelFormula(parseExpression(formula), { cellOf, texts });
  } catch (error) {
    if (error instanceof ExpressionSyntaxError) return undefined;
    throw error;
  }
}

/** How many rows a step takes. */
export const heightOf = ({ inputs }: TraceStep): number => Math.max(inputs.length, 1);

/** The cells of a step whose first row is `row`; `rowOf` gives the first row of an earlier step. */
export function stepCells(
  step: TraceStep,
  explained: ExplainedStep,
  row: number,
  rowOf: (index: number) => number | undefined,
): [string, SheetCell][] {
  const at = (column: keyof typeof columns, cell: SheetCell, below = 0): [string, SheetCell] => [
    `${row + below},${columns[column]}`,
    cell,
  ];
  const live = liveFormula(step, row);
  const citation = step.citation;
  return [
    at('step', { value: explained.number }),
    at('what', { value: step.sentence }),
    at('working', { value: explained.working }),
    at('recorded', valueCell(step.result)),
    ...(live === undefined
      ? [at('result', valueCell(step.result)), at('agrees', { value: 'as recorded' })]
      : [
          at('result', { formula: live, formulaResult: cached(step.result) }),
          at('agrees', agreement(row, step.result)),
        ]),
    ...(citation
      ? [at('source', { value: [citation.title, citation.reference, citation.url].filter(Boolean).join(', ') })]
      : []),
    ...step.inputs.flatMap(({ name, value, from }, index) => {
      const source = from === undefined ? undefined : rowOf(from);
      const cell =
        source === undefined ? valueCell(value) : { formula: address(source, 'result'), formulaResult: cached(value) };
      return [at('input', { value: name }, index), at('value', cell, index)];
    }),
  ];
}
