/**
 * How easily each row's rating could be another one, given the standard errors of its parts. Statements about single
 * rows: for those who may see the cohort.
 */
import { type Rational, zero } from '../scoring/rational.ts';
import { appliedWeights, arePermitted } from './linear/applied-weights.ts';
import { codeAt } from './linear/ladder.ts';
import { partWeights } from './linear/part-weights.ts';
import { type Term, exactSum, termsOf } from './linear/rate-rows.ts';
import { settledShares } from './linear/settled-shares.ts';
import type { Stratum } from './linear/stratum.ts';
import { nearDouble } from './near-double.ts';
import type { ExactCohort } from './prepared-cohort.ts';
import type { RatingCode } from './rating-code.ts';
import { chancesOfLevels, compositeStandardError, isNearCut } from './statistics/teacher-error.ts';

export interface RatingChance {
  readonly row: number;
  readonly code: RatingCode;
  /** Before the policy's steps. */
  readonly composite: Rational;
  /** Of the composite, from the parts that the row has and the weights that they have then. */
  readonly standardError: number;
  /** That the true composite has another rating, 0 to 1. */
  readonly otherChance: number;
  /** Whether a place where the rating changes lies within one standard error. */
  readonly isNear: boolean;
}

function chanceOf(row: number, terms: readonly Term[], { ladder }: Stratum, standardError: number): RatingChance {
  const composite = exactSum(terms, row);
  const code = codeAt(ladder, composite);
  const cuts = ladder.rungs.map(({ at }) => nearDouble(at));
  const codes = [ladder.first, ...ladder.rungs.map((rung) => rung.code)];
  const near = nearDouble(composite);
  const chances = chancesOfLevels(near, cuts, { standardError });
  const otherChance = chances.reduce((sum, chance, place) => (codes[place] === code ? sum : sum + chance), 0);
  const isNear = isNearCut(near, cuts, standardError);
  // Without error the exact number has decided, even on a cut that a double may miss.
  return { row, code, composite, standardError, otherChance: standardError === 0 ? 0 : otherChance, isNear };
}

/**
 * Errors of the parts are taken as normal and independent of each other, and the true composite as lying around the
 * observed one; the policy's rounding, floors and caps are in the places where the rating changes.
 * @param standardErrors by key of the root's parts, in the units in which a part counts in the composite, 0 or more; a
 *   part that is not named has none
 * @returns the rows that the policy rates, in order. Throws UndeterminedWeightError as score() does.
 */
export function ratingChances(prepared: ExactCohort, standardErrors: ReadonlyMap<string, number>): RatingChance[] {
  const { policy, parts } = prepared;
  const errors = policy.components.map(({ key }) => standardErrors.get(key) ?? 0);
  const found = prepared.strata.flatMap((stratum) => {
    const settled = settledShares(policy, stratum, partWeights(policy, stratum, undefined));
    const applied = settled && appliedWeights(settled, zero);
    if (!applied || !arePermitted(policy, stratum, applied)) return [];
    const columns = stratum.present.flatMap((place) => parts[place] ?? []);
    const terms = termsOf(columns, applied, stratum.divisor);
    const standardError = compositeStandardError(
      terms.map(({ coefficient }) => nearDouble(coefficient)),
      stratum.present.map((place) => errors[place] ?? 0),
    );
    return stratum.rows.map((row) => chanceOf(row, terms, stratum, standardError));
  });
  return found.toSorted((a, b) => a.row - b.row);
}
