/** Each row's chance of another rating, as lines and as data. */
import type { Cohort } from '../../modelling/cohort.ts';
import type { RatingChance } from '../../modelling/rating-chances.ts';
import type { Policy } from '../../scoring/policy.ts';
import { decimalText, exactText } from '../../scoring/rational.ts';
import { ratingKey, ratingText, tableLines } from '../modelling/texts.ts';

const meanOf = (chances: readonly RatingChance[]): number =>
  chances.reduce((sum, { otherChance }) => sum + otherChance, 0) / chances.length;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function summary(chances: readonly RatingChance[]): string {
  const near = chances.filter(({ isNear }) => isNear).length;
  return (
    `${near} of ${chances.length} rated rows lie within one standard error of a place where the rating changes. On ` +
    `average the chance is ${percent(meanOf(chances))} that the true composite has another rating.`
  );
}

export function chanceLines(chances: readonly RatingChance[], policy: Policy, { ids }: Cohort): string[] {
  if (chances.length === 0) return ['Chance of another rating', 'No row is rated.'];
  const rows = chances.map(({ row, code, composite, standardError, otherChance, isNear }) => [
    ids[row] ?? '',
    ratingText(policy.levels, code),
    decimalText(composite, 4),
    standardError.toFixed(3),
    percent(otherChance),
    isNear ? 'near' : '',
  ]);
  return [
    'Chance of another rating',
    summary(chances),
    'Errors are taken as normal and independent, and the true composite as lying around the observed one.',
    ...tableLines([['Row', 'Rating', 'Composite', 'Standard error', 'Another rating', 'Cut'], ...rows]),
  ];
}

export const chancesJson = (chances: readonly RatingChance[], policy: Policy, { ids }: Cohort): unknown => ({
  near: chances.filter(({ isNear }) => isNear).length,
  rows: chances.map(({ row, code, composite, standardError, otherChance, isNear }) => ({
    id: ids[row] ?? '',
    rating: ratingKey(policy.levels, code),
    composite: exactText(composite),
    standardError,
    otherChance,
    isNear,
  })),
});
