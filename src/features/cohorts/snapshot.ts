/** Freezes ratings as a cohort, and refuses when the cohort would rate them otherwise. */
import { groupedRow } from './grouped-row.ts';
import { originCells } from '../../modelling/freezing/origin-cells.ts';
import { shuffled } from '../../modelling/freezing/shuffle.ts';
import type { Randomness } from '../../modelling/privacy/discrete-laplace.ts';
import { rateCohort } from '../../modelling/rate-cohort.ts';
import { breather } from '../../platform/breather.ts';
import { invalid } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { Evidence } from '../../scoring/outcome.ts';
import { type Policy, evidenceComponents } from '../../scoring/policy.ts';
import { whyNotScorable } from '../policies/index.ts';
import { type FrozenCohort, frozenCohort } from './frozen.ts';
import type { RatingToFreeze } from './ratings-to-freeze.ts';

export interface SnapshotTerms {
  policy: Policy;
  types: ComponentTypes;
  schoolYear: string;
  threshold: number;
  /** Order of the rows; unguessable, so that a row does not tell whose it is. */
  random: Randomness;
}

/** How many rows the cohort rates otherwise than was stored. */
function otherwise(
  { cohort }: FrozenCohort,
  ratings: readonly RatingToFreeze[],
  { policy, types }: SnapshotTerms,
): number {
  const { codes } = rateCohort(policy, cohort, types);
  return ratings.filter(({ outcome, rating_key }, row) => {
    const level = policy.levels.list[codes[row] ?? -1];
    return (outcome === 'rated' ? rating_key : undefined) !== level?.key;
  }).length;
}

/**
 * The ratings as a cohort in random order. 422 for fewer than twice the threshold, and where a rating rests on something
 * that a cohort does not hold, such as the number of pupils or earlier years.
 */
export async function snapshotOf(ratings: readonly RatingToFreeze[], terms: SnapshotTerms): Promise<FrozenCohort> {
  const { policy, types, schoolYear, threshold, random } = terms;
  if (ratings.length < 2 * threshold)
    throw invalid(
      'cohort-too-small',
      '/schoolYear',
      `Only ${ratings.length} current ratings of ${schoolYear} were made under this policy version.`,
      `Freeze at least ${2 * threshold}, so that what is published stands for no few people.`,
    );
  const order = shuffled(ratings, random);
  const breathe = breather();
  const rows = [];
  for (const rating of order) {
    rows.push(groupedRow(originCells(policy, rating.inputs as Evidence, types), rating));
    await breathe();
  }
  const keys = evidenceComponents(policy).map(({ key }) => key);
  const frozen = frozenCohort(policy, rows, { keys, schoolYear, threshold });
  const wrong = whyNotScorable(policy) === null ? otherwise(frozen, order, terms) : 0;
  if (wrong === 0) return frozen;
  throw invalid(
    'cohort-incomplete',
    '/policyVersionId',
    `${wrong} of ${ratings.length} ratings rest on more than the values of components and the facts of the policy.`,
    'A cohort of this policy would not rate as the ratings stand. Use a synthetic cohort.',
  );
}
