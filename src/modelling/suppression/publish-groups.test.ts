import { describe, expect, test } from '@jest/globals';
import { Ledger } from './ledger.ts';
import { type LineByGroup, publishGroups } from './publish-groups.ts';

/** Everybody one by one, from the numbers below the line and at or above it of each group. */
function tableOf(counts: readonly (readonly [below: number, reaching: number])[]): LineByGroup {
  const rows = counts.flatMap(([below, reaching], group) =>
    Array.from({ length: below + reaching }, (_, place) => ({ group, reaches: place >= below })),
  );
  return {
    groups: rows.map(({ group }) => group),
    reaches: rows.map(({ reaches }) => reaches),
    groupCount: counts.length,
  };
}

const threshold = 5;
const many = [
  [20, 60],
  [9, 40],
  [6, 30],
  [8, 50],
] as const;

describe('groups by a line', () => {
  test('are all shown where nothing is small', () => {
    const ledger = new Ledger(threshold);
    expect(publishGroups(tableOf(many), threshold, ledger)).toEqual({
      isShown: [true, true, true, true],
      isRestShown: false,
    });
    expect(ledger.news).toHaveLength(1);
  });

  test('hide a small number, and the group whose numbers would give it away', () => {
    const published = publishGroups(tableOf([...many, [2, 40]]), threshold, new Ledger(threshold));
    // Below the line, 2 could be told from the total of all, but not from 2 + 6.
    expect(published).toEqual({ isShown: [true, true, false, true, false], isRestShown: true });
  });

  test('hide a group of whom all, or none, reach the line', () => {
    const published = publishGroups(tableOf([...many, [0, 40]]), threshold, new Ledger(threshold));
    expect(published.isShown).toEqual([true, true, false, true, false]);
  });

  test('hide the smallest, one after the other, while earlier numbers would tell of a few', () => {
    const table = tableOf(many);
    // Told before: a group that holds 3 of those of the second group who are below the line.
    const first = table.groups.indexOf(1);
    const earlier = Uint8Array.from(table.groups, (_, row) => ((row >= first && row < first + 3) || row < 10 ? 1 : 0));
    const ledger = new Ledger(threshold, [earlier]);
    const published = publishGroups(table, threshold, ledger);
    expect(published.isShown[1]).toBe(false);
    expect(published.isShown.filter((isShown) => !isShown).length).toBeGreaterThan(1);
  });

  test('show nothing, and record nothing, where nothing is left', () => {
    const ledger = new Ledger(threshold);
    const table = tableOf([
      [3, 60],
      [40, 4],
    ]);
    expect(publishGroups(table, threshold, ledger)).toEqual({ isShown: [false, false], isRestShown: false });
    expect(ledger.news).toEqual([]);
  });
});
