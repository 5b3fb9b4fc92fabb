/** Numbers and changes in the words of somebody who bargains over them. */
import { type Rational, decimalText, multiply, plainText, ratio } from '../../scoring/rational.ts';

const hundred = ratio(100n);

/** '30 %', '33.33 %'; at most two decimals, which is marked where more would follow. */
export const percentText = (share: Rational): string => `${decimalText(multiply(share, hundred), 2)} %`;

/** A share of the whole as data: an exact decimal where that is short, otherwise an exact fraction. */
export const shareText = plainText;

/** The number of a double for reading, with a fixed number of decimals. */
export const rounded = (value: number, places = 3): string => {
  const text = value.toFixed(places);
  return Number(text) === 0 ? (0).toFixed(places) : text;
};

/** 'none', '1', '14'. */
export const countText = (count: number): string => (count === 0 ? 'none' : String(count));

export const teachersText = (count: number): string => (count === 1 ? '1 teacher' : `${count} teachers`);

/** 'a', 'a and b', 'a, b and c'. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A title in the middle of a sentence: 'Pupil progress' as 'pupil progress', 'LAUSD rubric' as it is. */
export const inSentence = (title: string): string =>
  /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** A sentence's first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
