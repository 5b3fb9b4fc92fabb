/** The rating of a whole cohort under a policy: equal to score() for every row, to the last tie. */
import type { ComponentTypes } from '../scoring/component-type.ts';
import { EvidenceError } from '../scoring/errors.ts';
import type { Policy } from '../scoring/policy.ts';
import { rankOf } from '../scoring/levels.ts';
import { type Rational, zero } from '../scoring/rational.ts';
import { rate } from '../scoring/score.ts';
import { type Cohort, cellText, evidenceOf, isUsed } from './cohort.ts';
import { appliedWeights, arePermitted } from './linear/applied-weights.ts';
import { constant } from './linear/line.ts';
import { partWeights } from './linear/part-weights.ts';
import { rateRows, termsOf } from './linear/rate-rows.ts';
import { settledShares } from './linear/settled-shares.ts';
import type { StratumColumns } from './linear/stratum-columns.ts';
import { type ExactCohort, type GridCohort, type PreparedCohort, prepareCohort } from './prepared-cohort.ts';
import { notRated, refused } from './rating-code.ts';
import { withRootWeights } from './root-weights.ts';

export interface CohortRating {
  /** By row: the place of the level from the lowest, 0, or a code of rating-code.ts. */
  readonly codes: Uint8Array;
  /** How many rows exact numbers had to decide, because a double could not. */
  readonly byRationals: number;
}

/** Weights by key of the root's parts, in the place of the policy's own. */
export type RootWeights = ReadonlyMap<string, Rational>;

/** Writes the codes of one stratum, which are not rated so far; returns how many rows exact numbers had to decide. */
export function rateStratum(
  prepared: ExactCohort,
  stratum: StratumColumns,
  weights: RootWeights | undefined,
  codes: Uint8Array,
): number {
  const { policy, parts } = prepared;
  const given = weights && new Map([...weights].map(([key, weight]) => [key, constant(weight)]));
  const settled = settledShares(policy, stratum, partWeights(policy, stratum, given));
  const applied = settled && appliedWeights(settled, zero);
  if (!applied || !arePermitted(policy, stratum, applied)) return 0;
  const columns = stratum.present.flatMap((place) => parts[place] ?? []);
  return rateRows(stratum, termsOf(columns, applied, stratum.divisor), stratum.ladder, codes);
}

function rateExactly(prepared: ExactCohort, weights: RootWeights | undefined): CohortRating {
  const codes = new Uint8Array(prepared.cohort.size).fill(notRated);
  for (const { row, code } of prepared.unrated) codes[row] = code;
  const byRationals = prepared.strata.reduce((sum, stratum) => sum + rateStratum(prepared, stratum, weights, codes), 0);
  return { codes, byRationals };
}

/** Rows that hold the same have the same rating, so each content is scored once. */
const contentOf = (cohort: Cohort, row: number, policy: Policy): string =>
  JSON.stringify([...cohort.columns.values()].map((column) => (isUsed(column, policy) ? cellText(column, row) : null)));

function codeByScore(policy: Policy, cohort: Cohort, row: number, types: ComponentTypes): number {
  try {
    const outcome = rate(policy, evidenceOf(cohort, row, policy), types);
    return outcome.outcome === 'rated' ? rankOf(policy.levels, outcome.rating.key) : notRated;
  } catch (error) {
    if (error instanceof EvidenceError) return refused;
    throw error;
  }
}

function rateByScore({ policy: own, cohort, types }: GridCohort, weights: RootWeights | undefined): CohortRating {
  const policy = weights ? withRootWeights(own, weights) : own;
  const known = new Map<string, number>();
  const codes = Uint8Array.from({ length: cohort.size }, (_, row) => {
    const content = contentOf(cohort, row, policy);
    const code = known.get(content) ?? codeByScore(policy, cohort, row, types);
    known.set(content, code);
    return code;
  });
  return { codes, byRationals: cohort.size };
}

/**
 * Rates every row at the policy's own weights, or at others that sum to the same. Throws UndeterminedWeightError,
 * UndeterminedCutPointError and UnchosenError as score() does.
 */
export const ratePrepared = (prepared: PreparedCohort, weights?: RootWeights): CohortRating =>
  prepared.method === 'exact' ? rateExactly(prepared, weights) : rateByScore(prepared, weights);

/** As {@link ratePrepared}, for a cohort that is rated once. */
export const rateCohort = (policy: Policy, cohort: Cohort, types: ComponentTypes): CohortRating =>
  ratePrepared(prepareCohort(policy, cohort, types));
