/**
 * Counts of ratings at evenly spaced weights. Where the composite is linear, each row is asked once at which point it
 * crosses a rung, instead of being rated at each point; the others are scored point by point.
 */
import { type Rational, one, ratio } from '../scoring/rational.ts';
import { EndCounts, addTo, nobodyOf } from './curve/end-counts.ts';
import { gridCounts } from './curve/grid-counts.ts';
import { type Distribution, countsOf, distributionFrom, placesFor } from './distribution.ts';
import { openStratum } from './linear/open-stratum.ts';
import { valueIn } from './linear/step-function.ts';
import type { ExactCohort, PreparedCohort } from './prepared-cohort.ts';
import { ratePrepared } from './rate-cohort.ts';
import { type WeightPath, weightsAt } from './weight-path.ts';

export interface GridPoint {
  /** Share of the moving weight, from 0 to 1. */
  readonly t: Rational;
  readonly distribution: Distribution;
}

export interface WeightGrid {
  /** exact: the same counts as the exact curve has there. grid: only these weights were tried. */
  readonly method: 'exact' | 'grid';
  /** Why there is no exact curve, in a sentence. */
  readonly why?: string;
  readonly points: readonly GridPoint[];
  /** How many times rational numbers had to decide, because doubles could not. */
  readonly byRationals: number;
}

/** 0, 1/steps, 2/steps … 1. */
export const evenly = (steps: number): Rational[] =>
  Array.from({ length: steps + 1 }, (_, index) => ratio(BigInt(index), BigInt(steps)));

function exactGrid(prepared: ExactCohort, path: WeightPath, points: readonly Rational[]): WeightGrid {
  const size = placesFor(prepared.policy);
  const fixed = countsOf(
    prepared.unrated.map(({ code }) => code),
    size,
  );
  const ends = new EndCounts(prepared, path, fixed);
  const inside = points.slice(1, -1).map(() => fixed.slice());
  let byRationals = 0;
  for (const stratum of prepared.strata) {
    const open = openStratum(prepared, stratum, path);
    const grid = open && gridCounts(open, points.length - 1, size);
    if (grid) ends.addOpen(open, grid.crossings);
    else ends.addClosed(stratum);
    byRationals += grid?.byRationals ?? 0;
    const nobody = nobodyOf(stratum.rows.length, size);
    for (const [index, total] of inside.entries()) {
      const isPermitted = !open?.gate || valueIn(open.gate, points[index + 1] ?? one);
      addTo(total, (isPermitted && grid?.counts[index]) || nobody);
    }
  }
  const counts = [ends.atStart, ...inside, ends.atEnd];
  return {
    method: 'exact',
    points: points.map((t, index) => ({ t, distribution: distributionFrom(counts[index] ?? []) })),
    byRationals: ends.byRationals + byRationals,
  };
}

/** One point for each percent unless `steps` says otherwise. Throws as ratePrepared does. */
export function weightGrid(prepared: PreparedCohort, path: WeightPath, steps = 100): WeightGrid {
  const places = evenly(steps);
  if (prepared.method === 'exact') return exactGrid(prepared, path, places);
  const rated = places.map((t) => ({ t, ...ratePrepared(prepared, weightsAt(path, t)) }));
  const size = placesFor(prepared.policy);
  return {
    method: 'grid',
    why: prepared.why,
    points: rated.map(({ t, codes }) => ({ t, distribution: distributionFrom(countsOf(codes, size)) })),
    byRationals: rated.reduce((sum, each) => sum + each.byRationals, 0),
  };
}
