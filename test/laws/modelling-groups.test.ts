/**
 * An attacker reads tables of groups by a line, published one after the other from one cohort. The numbers of each table,
 * what they leave of the totals, and what any two publications tell apart must stand for nobody or for enough people; and
 * with every total known, no hidden number may be worked out too closely.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Arc, possibleValues } from '../../src/modelling/suppression/circulation.ts';
import { Ledger } from '../../src/modelling/suppression/ledger.ts';
import { type LineByGroup, type ShownGroups, publishGroups } from '../../src/modelling/suppression/publish-groups.ts';
import { numbersFrom } from './random-sweep.ts';

interface Case {
  readonly tables: readonly LineByGroup[];
  readonly earlier: readonly Uint8Array[];
  readonly threshold: number;
}

/** A cohort in groups of uneven size, some lines through it, and some earlier divisions, each safe by itself or not. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    size: fc.constantFrom(40, 120, 200),
    groupCount: fc.integer({ min: 2, max: 6 }),
    earlierCount: fc.integer({ min: 0, max: 3 }),
    threshold: fc.constantFrom(5, 10),
    seed: fc.nat(),
  })
  .map(({ size, groupCount, earlierCount, threshold, seed }) => {
    const next = numbersFrom(seed);
    const rows = Array.from({ length: size }, () => ({
      group: Math.min(next(groupCount), next(groupCount + 2)),
      score: next(100),
      slope: next(30) - 15,
    }));
    const cut = 10 + next(50);
    const reaches = (step: number) => rows.map(({ score, slope }) => score + slope * step >= cut);
    return {
      threshold,
      tables: [0, 1, 2].map((step) => ({
        groups: rows.map(({ group }) => group),
        reaches: reaches(step),
        groupCount,
      })),
      earlier: Array.from({ length: earlierCount }, (_, place) =>
        Uint8Array.from(rows, ({ score, slope }) => (score + slope * place >= 5 + cut ? 1 : 0)),
      ),
    };
  });

/** Rows of each group and side of the line, in the attacker's own words. */
const membersOf = ({ groups, reaches }: LineByGroup, group: number, side: boolean): number[] =>
  [...groups.keys()].filter((row) => groups[row] === group && reaches[row] === side);

/** Sets of rows whose numbers a reader sees in one table. */
function seen(table: LineByGroup, { isShown, isRestShown }: ShownGroups): number[][] {
  const both = [false, true];
  const shown = isShown.flatMap((is, group) => (is ? both.map((side) => membersOf(table, group, side)) : []));
  if (shown.length === 0) return [];
  const hidden = both.map((side) => isShown.flatMap((is, group) => (is ? [] : membersOf(table, group, side))));
  return [...shown, ...(isRestShown ? hidden : [hidden.flat()])].filter((rows) => rows.length > 0);
}

/** The table with every total known that is not small itself, cells of hidden groups hidden. */
function arcsOf(table: LineByGroup, { isShown }: ShownGroups, threshold: number): Arc[] {
  const places = isShown.map((is, group) => ({ is, group }));
  const count = (group: number, side: boolean): number => membersOf(table, group, side).length;
  const arc = (from: string, to: string, value: number, isHidden: boolean): Arc => ({ from, to, value, isHidden });
  const both = [false, true];
  const size = (group: number): number => count(group, true) + count(group, false);
  return [
    ...places.flatMap(({ is, group }) =>
      both.map((side) => arc(`group ${group}`, String(side), count(group, side), !is)),
    ),
    ...places.map(({ group }) =>
      arc('groups', `group ${group}`, size(group), size(group) > 0 && size(group) < threshold),
    ),
    ...both.map((side) =>
      arc(
        String(side),
        'all',
        places.reduce((sum, { group }) => sum + count(group, side), 0),
        false,
      ),
    ),
    arc('all', 'groups', table.groups.length, false),
  ];
}

/** How many each set of rows has in common with each of others. */
function overlaps(one: readonly number[][], other: readonly number[][]): number[] {
  const sets = other.map((rows) => new Set(rows));
  return one.flatMap((rows) => sets.map((set) => rows.filter((row) => set.has(row)).length));
}

describe('Tables of groups of one cohort', () => {
  test('tell of no few people, whatever was published before, and leave something to read', () => {
    const tally = { shown: 0, partly: 0, tables: 0 };
    fc.assert(
      fc.property(cases, ({ tables, earlier, threshold }) => {
        const ledger = new Ledger(threshold);
        for (const division of earlier) ledger.publish(division);
        const before = [...ledger.news];
        const known = before.map((division) => [...Map.groupBy([...division.keys()], (row) => division[row]).values()]);
        for (const table of tables) {
          const published = publishGroups(table, threshold, ledger);
          known.push(seen(table, published));
          tally.tables += 1;
          if (published.isShown.includes(true)) tally.shown += 1;
          else continue;
          if (published.isShown.includes(false)) tally.partly += 1;
          const arcs = arcsOf(table, published, threshold);
          const widths = arcs.filter(({ isHidden }) => isHidden).map((arc) => possibleValues(arcs, arc));
          expect(widths.filter(({ least, greatest }) => greatest - least < threshold)).toEqual([]);
        }
        for (const [index, one] of known.entries())
          for (const other of [one, ...known.slice(index + 1)])
            expect(overlaps(one, other).filter((count) => count > 0 && count < threshold)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(tally.shown).toBeGreaterThan(tally.tables / 10);
    expect(tally.partly).toBeGreaterThan(5);
  });
});
