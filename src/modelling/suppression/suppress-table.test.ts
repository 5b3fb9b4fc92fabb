import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PublishedCell, type PublishedTable, suppressTable } from './suppress-table.ts';

const text = (cell: PublishedCell): string =>
  'hidden' in cell ? `${cell.possible.least} to ${cell.possible.greatest}` : String(cell.count);
const allCells = ({ cells, rowTotals, columnTotals, total }: PublishedTable): PublishedCell[] => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  total,
];
const greatest = (cell: PublishedCell): number => ('hidden' in cell ? cell.possible.greatest : cell.count);

describe('a table for publication', () => {
  test('hides a small number and its smallest companions, so that no total gives it away', () => {
    const { cells, rowTotals, columnTotals } = suppressTable(
      [
        [40, 3],
        [20, 60],
      ],
      10,
    );
    expect(cells.map((row) => row.map(text))).toEqual([
      ['0 to 43', '0 to 43'],
      ['17 to 60', '20 to 63'],
    ]);
    expect([...rowTotals, ...columnTotals].map(text)).toEqual(['43', '80', '60', '63']);
  });

  test('does not say that everybody of a line is in one cell', () => {
    const { cells } = suppressTable(
      [
        [0, 30],
        [25, 40],
      ],
      10,
    );
    expect(cells.flat().filter((cell) => 'hidden' in cell).length).toBeGreaterThan(0);
    expect(cells[0]?.map(greatest).filter((count) => count > 0)).toHaveLength(2);
  });

  test('shows a table that needs no protection as it is', () => {
    const table = [
      [12, 30],
      [25, 40],
    ];
    expect(suppressTable(table, 10).cells).toEqual(table.map((row) => row.map((count) => ({ count }))));
  });

  test('refuses a threshold that protects too few', () => {
    expect(() => suppressTable([[1]], 4)).toThrow(RangeError);
  });

  test('never shows a small number, a narrow range or a line of one kind', () => {
    const counts = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }), fc.constant(0));
    const lines = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(lines, fc.constantFrom(5, 10), (table, threshold) => {
        const published = suppressTable(table, threshold);
        for (const cell of allCells(published))
          if ('hidden' in cell) expect(cell.possible.greatest - cell.possible.least).toBeGreaterThanOrEqual(threshold);
          else expect(cell.count === 0 || cell.count >= threshold).toBe(true);
        for (const [index, row] of published.cells.entries())
          if (table[index]?.some((count) => count > 0))
            expect(row.filter((cell) => greatest(cell) > 0).length).toBeGreaterThan(1);
        for (const [row, line] of table.entries())
          for (const [column, count] of line.entries()) {
            const cell = published.cells[row]?.[column];
            if (cell && 'count' in cell) expect(cell.count).toBe(count);
          }
      }),
      { numRuns: 200 },
    );
  });
});
