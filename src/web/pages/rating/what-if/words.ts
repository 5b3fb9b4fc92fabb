import { fraction, order, shortText, times } from '../../../components/model/fraction.ts';
import type { RatingRange, WeightShare } from '../../../api/types.ts';

const hundred = { n: 100n, d: 1n };

/** '25 %', or '84.21… % (16/19)' where no short decimal is exact. */
function shareInWords({ exact }: WeightShare): string {
  const percent = times(fraction(exact), hundred);
  const text = shortText(percent, 2);
  return order(fraction(text), percent) === 0 ? `${text} %` : `${text}… % (${exact})`;
}

/** 'from 25 % to below 75 %'. */
function rangeInWords({ from, includesFrom, to, includesTo }: RatingRange): string {
  if (order(fraction(from.exact), fraction(to.exact)) === 0) return `exactly ${shareInWords(from)}`;
  return `${includesFrom ? 'from' : 'above'} ${shareInWords(from)} ${includesTo ? 'to' : 'to below'} ${shareInWords(to)}`;
}

/** The words of the what-if at the end of a rating. */
export const words = {
  title: 'At other weights',
  note: 'This is a what-if. It changes nothing: the rating stays as it is on record, and the policy says what each component weighs.',
  loading: 'the rating at other weights',
  weight: (title: string) => `If ${title} weighed more or less`,
  cannotMove: (why: string) => `This weight cannot be moved. ${why}`,
  bar: (title: string, parts: string) => `The rating along the weight of ${title}: ${parts}`,
  part: (range: RatingRange) => `${rangeInWords(range)} ${ratingInWords(range)}`,
  now: (share: WeightShare) => `${shareInWords(share)} under the policy`,
  caption: (title: string) => `The rating at each weight of ${title}`,
  number: 'No.',
  range: (title: string) => `Weight of ${title}`,
  rating: 'Rating',
  ratingInWords,
  rangeInWords,
} as const;

function ratingInWords({ rating }: RatingRange): string {
  return rating?.label ?? 'No rating';
}
