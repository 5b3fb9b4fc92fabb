/** A rating along a weight in sentences: "Your rating would be Effective if Observation weighed more than 70 % …" */
import { type RatingAlongWeight, currentCode } from '../../modelling/one-rating.ts';
import type { RatingCode } from '../../modelling/rating-code.ts';
import type { Range } from '../../modelling/rating-ranges.ts';
import {
  type Rational,
  compare,
  decimalPlaces,
  decimalText,
  exactText,
  multiply,
  one,
  ratio,
  zero,
} from '../../scoring/rational.ts';
import { round } from '../../scoring/rounding.ts';

/** Whose rating it is, as sentences begin, and what the other components are called. */
export interface Telling {
  readonly whose: 'Your rating' | 'The rating';
  readonly labelOf: (code: RatingCode) => string | undefined;
  /** Titles of the components that do not move. */
  readonly others: readonly string[];
}

const hundred = ratio(100n);

/** '71.5 %', or 'about 71.4 %' with the exact fraction where it takes more than two decimals. */
export function shareInWords(share: Rational): string {
  const percent = multiply(share, hundred);
  if ((decimalPlaces(percent) ?? 3) <= 2) return `${decimalText(percent)} %`;
  return `about ${decimalText(round(percent, { mode: 'half-up', places: 1 }))} % (exactly ${exactText(share)} of the whole)`;
}

/** 'more than 70 %', '20 % or less', 'exactly 50 %' … */
function rangeInWords({ from, includesFrom, to, includesTo }: Range<RatingCode>): string {
  if (compare(from, to) === 0) return compare(from, zero) === 0 ? 'nothing' : `exactly ${shareInWords(from)}`;
  const lower = includesFrom ? `${shareInWords(from)} or more` : `more than ${shareInWords(from)}`;
  const upper = includesTo ? `${shareInWords(to)} or less` : `less than ${shareInWords(to)}`;
  if (compare(from, zero) === 0 && includesFrom) return upper;
  if (compare(to, one) === 0 && includesTo) return lower;
  return `${lower} and ${upper}`;
}

function withOthers(others: readonly string[]): string {
  if (others.length === 1) return `and ${others[0]} the rest`;
  return 'with the other components keeping their proportions';
}

function elsewhere(along: RatingAlongWeight, range: Range<RatingCode>, { whose, labelOf, others }: Telling): string {
  const label = labelOf(range.value);
  const would = label === undefined ? 'There would be no rating' : `${whose} would be ${label}`;
  return `${would} if ${along.title} weighed ${rangeInWords(range)}, ${withOthers(others)}.`;
}

/** What other weights would give, nearest facts first; one sentence when no weight gives another rating. */
export function sentencesAlong(along: RatingAlongWeight, telling: Telling): string[] {
  const { title, current, ranges, nearest } = along;
  const now = currentCode(along);
  const others = ranges.filter(({ value }) => value !== now);
  const { whose, labelOf } = telling;
  const label = (now === undefined ? undefined : labelOf(now)) ?? 'without a level';
  if (others.length === 0) return [`${whose} is ${label} at every weight of ${title}.`];
  const distance = nearest
    ? [
        compare(nearest, zero) === 0
          ? `${title} weighs ${shareInWords(current)} under the policy, and that is a weight at which the rating changes.`
          : `${title} weighs ${shareInWords(current)} under the policy; the nearest weight at which the rating changes is ${pointsInWords(nearest)} away.`,
      ]
    : [];
  return [...others.map((range) => elsewhere(along, range, telling)), ...distance];
}

/** '1.5 percentage points', or 'about 1.4' of them. */
function pointsInWords(distance: Rational): string {
  const points = multiply(distance, hundred);
  const isShort = (decimalPlaces(points) ?? 3) <= 2;
  const text = isShort ? decimalText(points) : `about ${decimalText(round(points, { mode: 'half-up', places: 1 }))}`;
  return `${text} percentage ${text === '1' ? 'point' : 'points'}`;
}
