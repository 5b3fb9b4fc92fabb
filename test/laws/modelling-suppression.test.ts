/**
 * An attacker reads published sweeps and compares every two shown points. Whenever the counts say that a few teachers,
 * fewer than the threshold, hold a band or crossed a border, and that is true, the attack has succeeded.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLevel } from '../../src/modelling/rating-code.ts';
import { auditSweep } from '../../src/modelling/suppression/audit.ts';
import { type PublishedSweep, type Sweep, publishSweep } from '../../src/modelling/suppression/publish-sweep.ts';
import { sweepArbitrary } from './random-sweep.ts';

interface Shown {
  readonly point: number;
  readonly counts: readonly number[];
}

const shownOf = ({ points }: PublishedSweep): Shown[] =>
  points.flatMap(({ counts }, point) => (counts ? [{ point, counts }] : []));

/** The lowest level of each band; what has no rating lies below all of them. */
const bordersOf = ({ bands }: PublishedSweep): number[] =>
  bands.map(({ holdsNotRated, levels }) => (holdsNotRated ? -1 : (levels[0] ?? 0)));

const heightOf = (code: number): number => (isLevel(code) ? code : -1);
const above = (counts: readonly number[], band: number): number =>
  counts.slice(band).reduce((sum, count) => sum + count, 0);

/** Differences between two shown points that look like the move of a few, and are: the attacker counted right. */
function crossingsFound(sweep: PublishedSweep, { codes }: Sweep, threshold: number): number {
  const shown = shownOf(sweep);
  let found = 0;
  for (const [index, first] of shown.entries())
    for (const second of shown.slice(index + 1))
      for (const [band, border] of bordersOf(sweep).entries()) {
        const guess = above(second.counts, band) - above(first.counts, band);
        if (guess === 0 || Math.abs(guess) >= threshold) continue;
        const heights = (point: number) => [...(codes[point] ?? [])].map((code) => heightOf(code) >= border);
        const [before, after] = [heights(first.point), heights(second.point)];
        const up = before.filter((was, row) => !was && after[row]).length;
        const down = before.filter((was, row) => was && !after[row]).length;
        if (guess === up - down && (up === 0 || down === 0)) found += 1;
      }
  return found;
}

const cellsFound = (sweep: PublishedSweep, threshold: number): number =>
  shownOf(sweep).flatMap(({ counts }) => counts.filter((count) => count > 0 && count < threshold)).length;

/** The same sweep with every point and level shown. */
function unprotected({ points, codes, levels }: Sweep): PublishedSweep {
  const bands = Array.from({ length: levels + 1 }, (_, place) => ({
    holdsNotRated: place === 0,
    levels: place === 0 ? [] : [place - 1],
  }));
  return {
    threshold: 1,
    rows: codes[0]?.length ?? 0,
    bands,
    points: points.map((t, point) => ({
      t,
      counts: bands.map(
        ({ holdsNotRated, levels: [level] }) =>
          [...(codes[point] ?? [])].filter((code) => (holdsNotRated ? !isLevel(code) : code === level)).length,
      ),
    })),
  };
}

describe('a published sweep', () => {
  test('gives the attacker nothing below the threshold, over 1,000 random sweeps', () => {
    const seen = { broken: 0, points: 0, withNumbers: 0 };
    fc.assert(
      fc.property(sweepArbitrary, fc.constantFrom(5, 10), fc.nat(20), (sweep, threshold, anchor) => {
        const published = publishSweep(sweep, { threshold, anchor });
        seen.broken += crossingsFound(published, sweep, threshold) + cellsFound(published, threshold);
        const shown = shownOf(published);
        seen.points += shown.length;
        if (shown.length > 0) seen.withNumbers += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(seen.broken).toBe(0);
    // Protection leaves something to read.
    expect(seen.withNumbers).toBeGreaterThan(500);
    expect(seen.points).toBeGreaterThan(1_000);
  });

  test('shows counts that are true, add up, and stand for the rows of their bands', () => {
    fc.assert(
      fc.property(sweepArbitrary, (sweep) => {
        const published = publishSweep(sweep, { threshold: 5 });
        for (const { point, counts } of shownOf(published)) {
          expect(above(counts, 0)).toBe(published.rows);
          const truth = published.bands.map(
            ({ holdsNotRated, levels }) =>
              [...(sweep.codes[point] ?? [])].filter((code) => (isLevel(code) ? levels.includes(code) : holdsNotRated))
                .length,
          );
          expect(counts).toEqual(truth);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('passes its audit, and the sweep without protection fails it', () => {
    const open = { failures: 0, attacked: 0 };
    fc.assert(
      fc.property(sweepArbitrary, fc.constantFrom(5, 10), (sweep, threshold) => {
        const published = publishSweep(sweep, { threshold });
        const audit = auditSweep(published, sweep);
        expect(audit.isSafe).toBe(true);
        expect(Math.min(...audit.crowds)).toBeGreaterThanOrEqual(threshold);
        const all = { ...unprotected(sweep), threshold };
        if (!auditSweep(all, sweep).isSafe) open.failures += 1;
        if (crossingsFound(all, sweep, threshold) > 0) open.attacked += 1;
      }),
      { numRuns: 40 },
    );
    expect(open.failures).toBe(40);
    expect(open.attacked).toBeGreaterThan(30);
  });
});
