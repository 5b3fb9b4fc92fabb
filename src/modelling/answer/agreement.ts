/** How far the policy and a scenario put the same teachers in the same order, by their composites. */
import { valueIn } from '../../scoring/quantity.ts';
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, compare, divide, multiply, zero } from '../../scoring/rational.ts';
import { round } from '../../scoring/rounding.ts';
import { compositesOf } from '../composites.ts';
import { nearDouble } from '../near-double.ts';
import { kendallTauB, lowestOverlap, spearman } from '../statistics/rank-agreement.ts';
import type { RankAgreement } from './model.ts';
import type { Rated } from './question.ts';
import type { Release } from './release.ts';
import { rounded } from './words.ts';

const fewest = 3;

/** Where the policy states to which step composites are kept, rounded to it, a half up; otherwise exact. */
function kept({ levels }: Policy, schoolYear: string | undefined): (composite: Rational) => Rational {
  const step = levels.precision && valueIn(levels.precision, { schoolYear });
  if (!step || compare(step, zero) <= 0) return (composite) => composite;
  return (composite) => multiply(round(divide(composite, step), { mode: 'half-up', places: 0 }), step);
}

/** By row; equal numbers are equal doubles, so ties stay ties. Undefined where the policy cannot rate exactly. */
function keptComposites({ policy, prepared, codes }: Rated): (number | undefined)[] | undefined {
  if (prepared?.method !== 'exact' || !codes) return undefined;
  const keep = kept(policy, prepared.cohort.schoolYear);
  return compositesOf(prepared).map((composite) => composite && nearDouble(keep(composite)));
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const negated = (values: readonly number[]): number[] => values.map((value) => -value);

/**
 * Spearman's correlation, Kendall's tau-b and the overlap of the lowest and the highest tenth, of the rows that have a
 * composite on both sides. In a tenth, equal composites count in the cohort's order, which says nothing.
 *
 * Null in a published answer: these numbers are worked out from single composites, and answers of that kind to a
 * thousand scenarios could be compared until they tell of one row. Null, too, where nothing is changed, while something
 * is open, where a composite is no weighted sum, for fewer than 3 rows, and where composites do not vary.
 */
export function rankAgreement(before: Rated, after: Rated, release: Release): RankAgreement | null {
  if (release.kind !== 'exact' || before === after) return null;
  const [own, others] = [keptComposites(before), keptComposites(after)];
  if (!own || !others) return null;
  const pairs = own.flatMap((value, row) => {
    const other = others[row];
    return value === undefined || other === undefined ? [] : [{ value, other }];
  });
  const x = pairs.map(({ value }) => value);
  const y = pairs.map(({ other }) => other);
  const [correlation, tau] = pairs.length < fewest ? [] : [spearman(x, y), kendallTauB(x, y)];
  if (correlation === undefined || tau === undefined) return null;
  const tenth = Math.ceil(pairs.length / 10);
  const bottom = lowestOverlap(x, y, tenth);
  const top = lowestOverlap(negated(x), negated(y), tenth);
  return {
    spearman: rounded(correlation, 2),
    kendall: rounded(tau, 2),
    topTenth: rounded(top, 2),
    bottomTenth: rounded(bottom, 2),
    sentence: `Of ${pairs.length} teachers with a composite under both, ${percent(top)} of the highest tenth stay in it, and ${percent(bottom)} of the lowest.`,
  };
}
