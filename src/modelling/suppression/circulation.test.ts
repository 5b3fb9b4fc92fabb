import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Arc, possibleValues } from './circulation.ts';

/** A table of two rows and three columns with all totals known; `hidden` cells are not. */
function arcsOf(cells: readonly number[], hidden: readonly boolean[]): Arc[] {
  const at = (row: number, column: number): number => cells[row * 3 + column] ?? 0;
  const open = (from: string, to: string, value: number): Arc => ({ from, to, value, isHidden: false });
  return [
    ...cells.map(
      (value, place): Arc => ({
        from: `r${Math.floor(place / 3)}`,
        to: `c${place % 3}`,
        value,
        isHidden: hidden[place] ?? false,
      }),
    ),
    ...[0, 1].map((row) => open('rows', `r${row}`, at(row, 0) + at(row, 1) + at(row, 2))),
    ...[0, 1, 2].map((column) => open(`c${column}`, 'all', at(0, column) + at(1, column))),
    open(
      'all',
      'rows',
      cells.reduce((sum, value) => sum + value, 0),
    ),
  ];
}

/** Every table that a reader could believe in, by trying all. */
function believable(cells: readonly number[], hidden: readonly boolean[]): number[][] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = cells;
  const found: number[][] = [];
  const total = a + b + c;
  for (let first = 0; first <= total; first += 1)
    for (let second = 0; second <= total - first; second += 1) {
      const top = [first, second, total - first - second];
      const other = [a + d - first, b + e - second, c + f - (total - first - second)];
      const all = [...top, ...other];
      const isPossible = all.every((value, place) => value >= 0 && (hidden[place] || value === cells[place]));
      if (isPossible) found.push(all);
    }
  return found;
}

describe('what a hidden number can be', () => {
  test('is what trying every table gives', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 });
    const flags = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(counts, flags, (cells, hidden) => {
        const arcs = arcsOf(cells, hidden);
        const tables = believable(cells, hidden);
        for (const place of cells.keys()) {
          const values = tables.map((table) => table[place] ?? 0);
          const arc = arcs[place];
          expect(arc && possibleValues(arcs, arc)).toEqual({
            least: Math.min(...values),
            greatest: Math.max(...values),
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('has no end where a total is hidden with it', () => {
    const arcs: Arc[] = [
      { from: 'rows', to: 'r0', value: 7, isHidden: true },
      { from: 'r0', to: 'c0', value: 7, isHidden: true },
      { from: 'c0', to: 'all', value: 7, isHidden: true },
      { from: 'all', to: 'rows', value: 7, isHidden: true },
    ];
    const [first] = arcs;
    expect(first && possibleValues(arcs, first)).toEqual({ least: 0, greatest: Number.POSITIVE_INFINITY });
  });
});
