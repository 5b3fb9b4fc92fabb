/** Tipping points: the exact weights at which a rating flips. */
import type { Rational } from '../scoring/rational.ts';
import type { StepFunction } from './linear/step-function.ts';
import type { ExactCohort } from './prepared-cohort.ts';
import type { RatingCode } from './rating-code.ts';
import { ratingPaths } from './rating-paths.ts';
import type { WeightPath } from './weight-path.ts';

export interface TippingPoint {
  /** The share of the composite, from 0 to 1, that the moving weight has there. */
  readonly t: Rational;
  /** The rating just below t, at t, and just above it; codes of rating-code.ts. At 0 and 1 the missing side is that of t. */
  readonly before: RatingCode;
  readonly at: RatingCode;
  readonly after: RatingCode;
}

export function tippingPointsOf(steps: StepFunction): TippingPoint[] {
  return steps.flatMap(({ t, at, after }, index) => {
    const before = steps[index - 1]?.after ?? at;
    return before === at && at === after ? [] : [{ t, before, at, after }];
  });
}

/**
 * By row of the cohort. A rising rating has the higher level at t itself, a falling one keeps it at t and drops just
 * after, because a cut point belongs to the level that it opens.
 */
export const tippingPoints = (prepared: ExactCohort, path: WeightPath): TippingPoint[][] =>
  ratingPaths(prepared, path).map(tippingPointsOf);
