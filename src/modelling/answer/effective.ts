/** What a weight on paper carries in fact: nominal and effective weights side by side. */
import type { Policy } from '../../scoring/policy.ts';
import type { Rational } from '../../scoring/rational.ts';
import { nearDouble } from '../near-double.ts';
import { covarianceMatrix } from '../statistics/covariance.ts';
import { effectiveWeights, weightsForEffective } from '../statistics/effective-weights.ts';
import { type Matrix, SingularMatrixError, type Vector } from '../statistics/matrix.ts';
import type { EffectiveTable } from './model.ts';
import { shareOf } from './moved-path.ts';
import { completeParts } from './part-values.ts';
import type { Rated } from './question.ts';
import type { Release } from './release.ts';
import { inSentence, percentText, rounded, shareText } from './words.ts';

const fewest = 3;

/** Shares of all parts of a policy; undefined while one of them is open. */
export function sharesOfAll(policy: Policy, schoolYear: string | undefined): Rational[] | undefined {
  const shares = policy.components.map(({ key }) => shareOf(policy, key, schoolYear));
  return shares.every((share) => share !== undefined) ? shares : undefined;
}

const isSame = (value: Rational | undefined, other: Rational | undefined): boolean =>
  value === other || (value !== undefined && other?.compare(value) === 0);

/** Whether two prepared cohorts hold the same numbers for the same parts, so that a table of them tells nothing new. */
function haveSameParts(before: Rated, after: Rated): boolean {
  if (before.prepared?.method !== 'exact' || after.prepared?.method !== 'exact') return false;
  const [a, b] = [before.prepared, after.prepared];
  return (
    a.parts.length === b.parts.length &&
    a.parts.every(({ exact }, place) => exact.every((value, row) => isSame(value, b.parts[place]?.exact[row])))
  );
}

/** The published table is made only of the policy's own conversions: other ones, compared, could tell of single rows. */
export const mayDescribeParts = (before: Rated, after: Rated, release: Release): boolean =>
  release.kind === 'exact' || haveSameParts(before, after);

function sentenceOf(policy: Policy, nominal: readonly Rational[], effective: readonly number[]): string {
  const gaps = effective.map((value, place) => Math.abs(value - nearDouble(nominal[place] ?? nominal[0] ?? never())));
  const place = gaps.indexOf(Math.max(...gaps));
  const [part, share, carried] = [policy.components[place], nominal[place], effective[place]];
  if (!part || !share || carried === undefined) return '';
  const percent = `${(carried * 100).toFixed(0)} %`;
  return `On paper ${inSentence(part.title)} weighs ${percentText(share)}; it carries ${percent} of the differences between teachers' composites.`;
}

function never(): never {
  throw new RangeError('a policy has parts');
}

/** The weights that would carry these shares in fact; undefined where parts follow exactly from each other. */
function obtaining(covariance: Matrix, shares: Vector): number[] | undefined {
  try {
    return weightsForEffective(covariance, shares);
  } catch (error) {
    if (error instanceof SingularMatrixError) return undefined;
    throw error;
  }
}

/** Null while a weight is open, where the composite is no weighted sum, and where it does not vary. */
export function effectiveTable(before: Rated, after: Rated, release: Release): EffectiveTable | null {
  const { policy, prepared } = after;
  if (prepared?.method !== 'exact' || !mayDescribeParts(before, after, release)) return null;
  const nominal = sharesOfAll(policy, prepared.cohort.schoolYear);
  const { rows, columns } = completeParts(prepared);
  if (!nominal || rows.length < Math.max(fewest, release.kind === 'exact' ? 0 : release.threshold)) return null;
  const covariance = covarianceMatrix(columns);
  const shares = nominal.map(nearDouble);
  const found = effectiveWeights(covariance, shares);
  if (!found) return null;
  const places = release.kind === 'exact' ? 4 : 2;
  const desired = shares.every((share) => share > 0) ? obtaining(covariance, shares) : undefined;
  const left = prepared.cohort.size - rows.length;
  const isTold = release.kind === 'exact' || left === 0 || left >= release.threshold;
  return {
    teachers: isTold ? rows.length : null,
    rows: policy.components.map(({ key, title }, place) => ({
      key,
      title,
      nominal: shareText(nominal[place] ?? never()),
      effective: rounded(found.effective[place] ?? 0, places),
      deviationShare: rounded(found.deviationShare[place] ?? 0, places),
      correlation: found.correlation[place] === undefined ? null : rounded(found.correlation[place], places),
    })),
    toObtain: desired
      ? policy.components.map(({ key }, place) => ({ key, nominal: rounded(desired[place] ?? 0, places) }))
      : null,
    sentence: sentenceOf(policy, nominal, found.effective),
  };
}
