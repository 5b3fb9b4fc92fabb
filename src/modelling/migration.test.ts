import { describe, expect, test } from '@jest/globals';
import { exactText } from '../scoring/rational.ts';
import { kappa, quadraticKappa } from './kappa.ts';
import {
  changedRows,
  distributionAfter,
  distributionBefore,
  levelsGained,
  migrationOf,
  movementsOf,
  ratedCells,
} from './migration.ts';
import { notRated, refused } from './rating-code.ts';

const codes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const before = codes(0, 0, 1, 2, notRated, notRated, 1);
const after = codes(0, 2, 0, 2, 1, notRated, refused);
const migration = migrationOf(before, after, { before: 3, after: 3 });

describe('a migration matrix', () => {
  test('counts who was where and is where, with those who have no rating', () => {
    expect(ratedCells(migration)).toEqual([
      [1, 0, 1],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(distributionBefore(migration)).toEqual({ byLevel: [2, 2, 1], notRated: 2, refused: 0 });
    expect(distributionAfter(migration)).toEqual({ byLevel: [2, 1, 2], notRated: 1, refused: 1 });
    expect(movementsOf(migration)).toEqual({ unchanged: 2, up: 1, down: 1, lost: 1, gained: 1, neither: 1 });
  });

  test('names the rows that change and the levels they gain', () => {
    expect(changedRows(before, after).map(({ row }) => row)).toEqual([1, 2, 4, 6]);
    expect(levelsGained(before, after)).toBe(1);
  });

  test('compares scales of different length cell by cell, but not by place', () => {
    const other = migrationOf(codes(0, 2), codes(0, 1), { before: 3, after: 2 });
    expect(ratedCells(other)).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
    expect(() => movementsOf(other)).toThrow(RangeError);
    expect(() => migrationOf(codes(0), codes(0, 1), { before: 3, after: 3 })).toThrow(RangeError);
    expect(() => migrationOf(codes(7), codes(0), { before: 3, after: 3 })).toThrow(RangeError);
  });
});

describe('kappa', () => {
  // Observed agreement 7/10, expected (5x6 + 5x4)/100 = 1/2, so (7/10 - 1/2)/(1 - 1/2) = 2/5.
  const table = [
    [4, 1],
    [2, 3],
  ];
  test('is agreement beyond chance, as a fraction', () => {
    expect(exactText(kappa(table) ?? (0 as never))).toBe('2/5');
    expect(quadraticKappa(table)).toEqual(kappa(table));
  });

  test('counts a distance of two levels four times', () => {
    const far = [
      [0, 0, 1],
      [0, 1, 0],
      [0, 0, 1],
    ];
    // Observed 4; expected (1x1 + 1x4 + 1x1 + 1x2 ... )/3: lines 1,1,1 and columns 0,1,2 give (1 + 8 + 2 + 1)/3 = 4.
    expect(exactText(quadraticKappa(far) ?? (0 as never))).toBe('0');
  });

  test('is not defined without rows, or where no disagreement could be expected', () => {
    expect(
      kappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeUndefined();
    expect(
      kappa([
        [5, 0],
        [0, 0],
      ]),
    ).toBeUndefined();
  });
});
