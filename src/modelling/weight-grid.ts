/** Counts of ratings at evenly spaced weights: read off the exact curve, or scored point by point where there is none. */
import { type Rational, ratio } from '../scoring/rational.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import type { PreparedCohort } from './prepared-cohort.ts';
import { ratePrepared } from './rate-cohort.ts';
import { distributionAt, weightCurve } from './weight-curve.ts';
import { type WeightPath, weightsAt } from './weight-path.ts';

export interface GridPoint {
  /** Share of the moving weight, from 0 to 1. */
  readonly t: Rational;
  readonly distribution: Distribution;
}

export interface WeightGrid {
  /** exact: between two points nothing is hidden that the curve does not know. grid: only these weights were tried. */
  readonly method: 'exact' | 'grid';
  /** Why there is no exact curve, in a sentence. */
  readonly why?: string;
  readonly points: readonly GridPoint[];
}

/** 0, 1/steps, 2/steps … 1. */
export const evenly = (steps: number): Rational[] =>
  Array.from({ length: steps + 1 }, (_, index) => ratio(BigInt(index), BigInt(steps)));

/** One point for each percent unless `steps` says otherwise. Throws as ratePrepared does. */
export function weightGrid(prepared: PreparedCohort, path: WeightPath, steps = 100): WeightGrid {
  const places = evenly(steps);
  if (prepared.method === 'exact') {
    const curve = weightCurve(prepared, path);
    return { method: 'exact', points: places.map((t) => ({ t, distribution: distributionAt(curve, t) })) };
  }
  const points = places.map((t) => ({
    t,
    distribution: distributionOf(ratePrepared(prepared, weightsAt(path, t)).codes, prepared.policy),
  }));
  return { method: 'grid', why: prepared.why, points };
}
