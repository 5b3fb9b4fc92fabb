/** The brief as a workbook: a sheet for each section, the tables as cells that can be sorted and copied. */
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Brief, BriefPart, BriefSection } from './document.ts';

const bold = { style: { font: { bold: true } } };
const wrapped = { style: { alignment: { wrapText: true, vertical: 'top' as const } } };

/** Cells of one part as rows; what is text stays text, so that nothing in it is taken for a formula. */
function rowsOf(part: BriefPart): Partial<Cell>[][] {
  switch (part.kind) {
    case 'heading':
      return [[], [{ value: part.text, ...bold }]];
    case 'paragraph':
      return [[{ value: part.text }]];
    case 'list':
      return part.items.map((item) => [{ value: item }]);
    case 'table':
      return [
        [],
        [{ value: part.caption, ...bold }],
        part.head.map((value) => ({ value, ...bold })),
        ...part.rows.map((row) => row.map((value) => ({ value: cellValue(value), ...wrapped }))),
        [],
      ];
    default:
      return part satisfies never;
  }
}

/** Counts are numbers, so that they can be summed; everything else stays as it is written. */
const cellValue = (text: string): string | number => (/^\d{1,9}$/.test(text) ? Number(text) : text);

function sheetOf({ sheet, parts }: BriefSection, before: readonly Partial<Cell>[][]): WriteSheet {
  const rows = [...before, ...parts.flatMap(rowsOf)];
  const tables = parts.filter((part) => part.kind === 'table');
  const most = Math.max(1, ...tables.map(({ widths }) => widths.length));
  const width = (column: number): number =>
    Math.max(column === 0 ? 24 : 12, ...tables.map(({ widths }) => (widths[column] ?? 0) * 9));
  return {
    name: sheet,
    columns: Array.from({ length: most }, (_, column) => ({ width: width(column) })),
    cells: new Map(
      rows.flatMap((row, at) => row.map((cell, column): [string, Partial<Cell>] => [`${at},${column}`, cell])),
    ),
  };
}

/** The workbook as an XLSX file. */
export async function briefWorkbook({ title, lead, sections }: Brief): Promise<Uint8Array> {
  const top = [[{ value: title, ...bold }], [{ value: lead }]];
  return await writeXlsx({
    sheets: sections.map((section, index) => sheetOf(section, index === 0 ? top : [])),
    properties: { title },
  });
}
