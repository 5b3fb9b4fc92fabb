/** Groups in an answer: what is told of those that may be shown, and how the others are hidden. */
import { describe, expect, test } from '@jest/globals';
import { groupRows } from '../../src/modelling/answer/group-rows.ts';
import { exactly } from '../../src/modelling/answer/release.ts';
import { Ledger } from '../../src/modelling/suppression/ledger.ts';

type Counts = readonly (readonly [name: string, below: number, reaching: number])[];

function rowsOf(counts: Counts, isExact = false) {
  const people = counts.flatMap(([, below, reaching], group) =>
    Array.from({ length: below + reaching }, (_, place) => ({ group, reaches: place >= below })),
  );
  const table = {
    groups: people.map(({ group }) => group),
    reaches: people.map(({ reaches }) => reaches),
    groupCount: counts.length,
  };
  const release = isExact ? exactly : ({ kind: 'published', threshold: 5, ledger: new Ledger(5) } as const);
  return groupRows(
    counts.map(([name]) => name),
    table,
    release,
  );
}

const row = (counts: Counts, label: string, isExact = false) =>
  rowsOf(counts, isExact).rows.find((each) => each.label === label);

describe('A table of groups', () => {
  const open: Counts = [
    ['Elementary', 20, 80],
    ['Secondary', 40, 60],
  ];
  const small: Counts = [...open, ['Adult', 9, 21], ['Preschool', 1, 24]];

  test('gives share, ratio and the four-fifths verdict of groups that are shown', () => {
    expect(row(open, 'Secondary')).toEqual({
      label: 'Secondary',
      size: { count: 100 },
      reaching: { count: 60 },
      share: '0.6',
      ratio: '0.75',
      isBelowFourFifths: true,
    });
    expect(row(open, 'Elementary')).toMatchObject({ share: '0.8', ratio: '1.00', isBelowFourFifths: false });
  });

  test('hides a small number with another group, says in which bounds, and takes both together', () => {
    expect(rowsOf(small)).toMatchObject({ shown: ['Elementary', 'Secondary'], hidden: ['Adult', 'Preschool'] });
    expect(row(small, 'Preschool')).toEqual({
      label: 'Preschool',
      size: { least: 0, greatest: 55 },
      reaching: { least: 0, greatest: 45 },
      share: null,
      ratio: null,
      isBelowFourFifths: null,
    });
    expect(row(small, 'Adult and Preschool together')).toMatchObject({ reaching: { count: 45 }, ratio: null });
  });

  test('compares with no hidden group, though its share is the highest, and exactly with every group', () => {
    expect(row(small, 'Elementary')?.ratio).toBe('1.00');
    expect(row(small, 'Elementary', true)?.ratio).toBe('0.83');
    expect(rowsOf(small, true).hidden).toEqual([]);
  });

  test('compares one group that is left with nothing, and shows nothing of two where one is small', () => {
    const left: Counts = [
      ['Large', 30, 70],
      ['Middle', 9, 21],
      ['Small', 1, 24],
    ];
    expect(row(left, 'Large')).toMatchObject({ share: '0.7', ratio: null, isBelowFourFifths: null });
    expect(rowsOf(left.slice(1)).rows.map(({ share }) => share)).toEqual([null, null]);
  });
});
