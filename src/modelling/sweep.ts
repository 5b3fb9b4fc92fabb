/** The ratings of every row at each point of a grid along a path: what a publication is made from. */
import type { Rational } from '../scoring/rational.ts';
import type { PreparedCohort } from './prepared-cohort.ts';
import { ratePrepared } from './rate-cohort.ts';
import type { Sweep } from './suppression/publish-sweep.ts';
import { type WeightPath, weightsAt } from './weight-path.ts';

/** Throws as ratePrepared does. */
export const sweepOver = (prepared: PreparedCohort, path: WeightPath, points: readonly Rational[]): Sweep => ({
  points,
  codes: points.map((t) => ratePrepared(prepared, weightsAt(path, t)).codes),
  levels: prepared.policy.levels.list.length,
});
