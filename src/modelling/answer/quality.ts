/** How often a rating is the right one, where the reliabilities of the parts are known. */
import { amountIn, isUndetermined } from '../../scoring/quantity.ts';
import type { Policy } from '../../scoring/policy.ts';
import { nearDouble } from '../near-double.ts';
import { classifyNormal } from '../statistics/classification.ts';
import { covarianceMatrix, meanOf } from '../statistics/covariance.ts';
import { quadratic } from '../statistics/matrix.ts';
import { compositeReliability } from '../statistics/reliability.ts';
import { mayDescribeParts, sharesOfAll } from './effective.ts';
import type { ModelQuality } from './model.ts';
import { completeParts } from './part-values.ts';
import type { Rated } from './question.ts';
import type { Release } from './release.ts';
import { rounded } from './words.ts';

/** Where each level above the lowest begins, on the composite; undefined where one is open or no number. */
function cutsOf({ levels }: Policy, schoolYear: string | undefined): number[] | undefined {
  const cuts = levels.list
    .slice(1)
    .map(({ from }) => (from && !isUndetermined(from) ? nearDouble(amountIn(from, { schoolYear })) : undefined));
  return cuts.every((cut) => cut !== undefined) ? cuts : undefined;
}

const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;

/** Null where a reliability, weight or cut point is not known. */
export function modelQuality(
  before: Rated,
  after: Rated,
  reliabilities: ReadonlyMap<string, number> | undefined,
  release: Release,
): ModelQuality | null {
  const { policy, prepared } = after;
  if (prepared?.method !== 'exact' || !reliabilities || !mayDescribeParts(before, after, release)) return null;
  const known = policy.components.map(({ key }) => reliabilities.get(key));
  const shares = sharesOfAll(policy, prepared.cohort.schoolYear)?.map(nearDouble);
  const cuts = cutsOf(policy, prepared.cohort.schoolYear);
  if (!shares || !cuts || !known.every((value) => value !== undefined)) return null;
  const { columns } = completeParts(prepared);
  const covariance = covarianceMatrix(columns);
  const reliability = compositeReliability(covariance, shares, known);
  if (reliability === undefined || reliability <= 0 || reliability >= 1) return null;
  const mean = shares.reduce((sum, share, place) => sum + share * meanOf(columns[place] ?? []), 0);
  const deviation = Math.sqrt(quadratic(covariance, shares));
  const { accuracy, consistency } = classifyNormal(
    reliability,
    cuts.map((cut) => (cut - mean) / deviation),
  );
  return {
    reliability: rounded(reliability, 2),
    accuracy: rounded(accuracy, 2),
    consistency: rounded(consistency, 2),
    sentence: `With these reliabilities ${percent(accuracy)} of ratings would be those of the true scores, and ${percent(consistency)} would come out the same a second time, if errors are normal and independent.`,
  };
}
