/**
 * An attacker reads 1,000 published sweeps of one cohort, each along another path of weights, and compares every shown
 * point with every other of all sweeps. Whenever the counts say that a few teachers, fewer than the threshold, are on one
 * side of a border here and on another side of a border there, and that is true, the attack has succeeded.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLevel } from '../../src/modelling/rating-code.ts';
import { Ledger } from '../../src/modelling/suppression/ledger.ts';
import { type PublishedSweep, type Sweep, publishSweep } from '../../src/modelling/suppression/publish-sweep.ts';
import { ratio } from '../../src/scoring/rational.ts';
import { numbersFrom } from './random-sweep.ts';

const steps = 10;
const threshold = 5;
const size = 150;
const cuts = [200, 270, 330];

/** Three scores of each teacher in hundredths, around a middle; some teachers have no rating whatever the weights. */
function cohortOf(seed: number) {
  const next = numbersFrom(seed);
  const score = (): number => 270 + Math.round((next(60) + next(60) + next(60) - 90) * 1.2);
  return Array.from({ length: size }, () => ({ scores: [score(), score(), score()] as const, isRated: next(25) > 0 }));
}

/** One weight goes from none to all; the two others share what it leaves in a proportion of their own. */
function sweepOf(cohort: ReturnType<typeof cohortOf>, moves: number, share: number): Sweep {
  const points = Array.from({ length: steps + 1 }, (_, point) => point);
  const code = ({ scores, isRated }: (typeof cohort)[number], point: number): number => {
    if (!isRated) return 255;
    const [first = 0, second = 0] = scores.filter((_, place) => place !== moves);
    const rest = share * first + (100 - share) * second;
    const composite = point * 100 * (scores[moves] ?? 0) + (steps - point) * rest;
    return cuts.filter((cut) => composite >= cut * 100 * steps).length;
  };
  return {
    points: points.map((point) => ratio(BigInt(point), BigInt(steps))),
    codes: points.map((point) => Uint8Array.from(cohort, (each) => code(each, point))),
    levels: cuts.length + 1,
  };
}

/** What a reader gets of a point: how many are at or above a border, for each border that is shown. */
interface Known {
  readonly above: number;
  readonly members: readonly boolean[];
}

const heightOf = (code: number): number => (isLevel(code) ? code : -1);

function knownFrom({ bands, points }: PublishedSweep, { codes }: Sweep): Known[] {
  return points.flatMap(({ counts }, point) =>
    counts
      ? bands.map(({ holdsNotRated, levels }, band) => {
          const border = holdsNotRated ? -1 : (levels[0] ?? 0);
          return {
            above: counts.slice(band).reduce((sum, count) => sum + count, 0),
            members: [...(codes[point] ?? [])].map((code) => heightOf(code) >= border),
          };
        })
      : [],
  );
}

/** Whether two numbers differ by a few, and these few are exactly who is in one group and not in the other. */
function tellsOfAFew(a: Known, b: Known): boolean {
  const guess = Math.abs(a.above - b.above);
  if (guess === 0 || guess >= threshold) return false;
  let [onlyA, onlyB] = [0, 0];
  for (const [row, isIn] of a.members.entries()) {
    if (isIn && b.members[row] !== true) onlyA += 1;
    if (!isIn && b.members[row] === true) onlyB += 1;
  }
  return onlyA === 0 || onlyB === 0;
}

/** Different groups only: the same number seen twice tells nothing. */
function distinct(known: readonly Known[]): Known[] {
  return [...new Map(known.map((each) => [each.members.map(Number).join(''), each])).values()];
}

function attack(known: readonly Known[]): number {
  let found = 0;
  for (const [index, first] of known.entries())
    for (const second of known.slice(index + 1)) if (tellsOfAFew(first, second)) found += 1;
  return found;
}

function read(sweeps: number, seed: number, ledger: Ledger | undefined): Known[] {
  const cohort = cohortOf(seed);
  const next = numbersFrom(seed + 1);
  const known = Array.from({ length: sweeps }, () => {
    const sweep = sweepOf(cohort, next(3), next(101));
    const published = publishSweep(sweep, { threshold, anchor: next(steps + 1), ...(ledger ? { ledger } : {}) });
    return knownFrom(published, sweep);
  });
  return distinct(known.flat());
}

describe('A thousand sweeps of one cohort', () => {
  test('through the ledger tell of no few teachers, however they are compared', () => {
    const known = read(1_000, 1, new Ledger(threshold));
    expect(attack(known)).toBe(0);
    // Protection leaves something to read.
    expect(known.length).toBeGreaterThan(5);
  });

  test('each safe by itself, tell of many when nothing remembers the others', () => {
    expect(attack(read(60, 1, undefined))).toBeGreaterThan(50);
  });
});

describe('The ledger', () => {
  const divisions = fc.array(fc.uint8Array({ minLength: 40, maxLength: 40, max: 2 }), { minLength: 1, maxLength: 12 });

  test('lets no overlap of two publications hold a few', () => {
    fc.assert(
      fc.property(divisions, fc.constantFrom(5, 6), (tried, least) => {
        const ledger = new Ledger(least);
        for (const division of tried) ledger.publish(division);
        for (const one of ledger.news)
          for (const other of ledger.news) {
            const overlaps = Map.groupBy([...one.keys()], (row) => `${one[row]} ${other[row]}`);
            for (const rows of overlaps.values()) expect(rows.length).toBeGreaterThanOrEqual(least);
          }
      }),
      { numRuns: 200 },
    );
  });

  test('remembers what was published before it was opened', () => {
    const half = Uint8Array.from({ length: 20 }, (_, row) => (row < 10 ? 0 : 1));
    const shifted = Uint8Array.from({ length: 20 }, (_, row) => (row < 12 ? 0 : 1));
    expect(new Ledger(5).permits(shifted)).toBe(true);
    expect(new Ledger(5, [half]).permits(shifted)).toBe(false);
    expect(new Ledger(5, [half]).permits(half.map((group) => 1 - group))).toBe(true);
    expect(() => new Ledger(4)).toThrow(RangeError);
  });

  test('shows nothing whose own groups are small, and records each division once', () => {
    const ledger = new Ledger(5);
    expect(ledger.publish(Uint8Array.from([0, 0, 0, 0, 1, 1, 1, 1, 1, 1]))).toBe(false);
    const division = Uint8Array.from([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect([ledger.publish(division), ledger.publish(division), ledger.news.length]).toEqual([true, true, 1]);
  });
});
