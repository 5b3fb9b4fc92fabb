/** The rating of each row along a whole path of weights, exactly. */
import { one, zero } from '../scoring/rational.ts';
import { constraintGate } from './linear/constraint-gate.ts';
import { type OpenPath, crossed, crossings } from './linear/crossings.ts';
import { partWeights } from './linear/part-weights.ts';
import { settledShares } from './linear/settled-shares.ts';
import { type StepFunction, gated } from './linear/step-function.ts';
import { valuesOf } from './linear/stratum-columns.ts';
import type { ExactCohort } from './prepared-cohort.ts';
import { ratePrepared } from './rate-cohort.ts';
import { type RatingCode, notRated } from './rating-code.ts';
import { type WeightPath, weightsAt } from './weight-path.ts';

/** The two ends have ratings of their own: there, a part that carries no weight is not missed. */
function withEnds({ first, knots }: OpenPath, atStart: RatingCode, atEnd: RatingCode): StepFunction {
  return [{ t: zero, at: atStart, after: first }, ...knots, { t: one, at: atEnd, after: atEnd }];
}

/** By row, the rating at every t from 0 to 1; it equals score() at the weights of that point. */
export function ratingPaths(prepared: ExactCohort, path: WeightPath): StepFunction[] {
  const { policy, cohort, parts, strata } = prepared;
  const atStart = ratePrepared(prepared, weightsAt(path, zero)).codes;
  const atEnd = ratePrepared(prepared, weightsAt(path, one)).codes;
  const between = new Map<number, OpenPath>();
  const closed = new Map<number, StepFunction<boolean>>();
  for (const stratum of strata) {
    const settled = settledShares(policy, stratum, partWeights(policy, stratum, path.lines));
    if (!settled) continue;
    const gate = constraintGate(policy, stratum, settled);
    const levels = crossed(stratum, settled);
    for (const row of stratum.rows) {
      between.set(row, crossings(levels, valuesOf(parts, stratum, row)));
      if (gate) closed.set(row, gate);
    }
  }
  const fixed = new Map(prepared.unrated.map(({ row, code }) => [row, code]));
  return Array.from({ length: cohort.size }, (_, row) => {
    const open = between.get(row) ?? { first: fixed.get(row) ?? notRated, knots: [] };
    const steps = withEnds(open, atStart[row] ?? notRated, atEnd[row] ?? notRated);
    const gate = closed.get(row);
    return gate ? gated(steps, gate) : steps;
  });
}
