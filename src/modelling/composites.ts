/** The exact composite of each row, as the weights give it and before the policy rounds or holds it. */
import { type Rational, zero } from '../scoring/rational.ts';
import { appliedWeights, arePermitted } from './linear/applied-weights.ts';
import { constant } from './linear/line.ts';
import { partWeights } from './linear/part-weights.ts';
import { exactSum, termsOf } from './linear/rate-rows.ts';
import { settledShares } from './linear/settled-shares.ts';
import type { ExactCohort } from './prepared-cohort.ts';
import type { RootWeights } from './rate-cohort.ts';

/** By row; undefined where the policy gives no rating. Throws UndeterminedWeightError as score() does. */
export function compositesOf(prepared: ExactCohort, weights?: RootWeights): (Rational | undefined)[] {
  const { policy, cohort, parts } = prepared;
  const given = weights && new Map([...weights].map(([key, weight]) => [key, constant(weight)]));
  const found = Array.from<Rational | undefined>({ length: cohort.size });
  for (const stratum of prepared.strata) {
    const settled = settledShares(policy, stratum, partWeights(policy, stratum, given));
    const applied = settled && appliedWeights(settled, zero);
    if (!applied || !arePermitted(policy, stratum, applied)) continue;
    const columns = stratum.present.flatMap((place) => parts[place] ?? []);
    const terms = termsOf(columns, applied, stratum.divisor);
    for (const row of stratum.rows) found[row] = exactSum(terms, row);
  }
  return found;
}
