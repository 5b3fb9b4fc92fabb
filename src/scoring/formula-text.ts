/** Pieces of the formulas that trace steps carry. */
import type { Interval } from './intervals.ts';
import { lowerEnd } from './intervals.ts';
import { type Rational, exactText } from './rational.ts';
import type { Setting } from './setting.ts';

/** A number as a formula writes it: fractions and negative numbers in parentheses. */
export function numberText(value: Rational): string {
  const text = exactText(value);
  return /^\d+$/.test(text) ? text : `(${text})`;
}

export const wordText = (word: string): string => `'${word.replaceAll("'", "''")}'`;

/** The result of a conversion as a formula writes it. */
export const resultText = (result: { value: Rational } | { level: string }): string =>
  'level' in result ? wordText(result.level) : numberText(result.value);

/** 'if(a1 >= 3.5, …, if(a1 >= 2.5, …, …))' for intervals in rising order and their results. */
export function intervalsFormula(intervals: readonly Interval[], results: readonly string[], setting: Setting): string {
  return intervals.reduce((rest, interval, index) => {
    const from = lowerEnd(interval, setting);
    const result = results[index] ?? '';
    return index === 0 || from === undefined ? result : `if(a1 >= ${numberText(from)}, ${result}, ${rest})`;
  }, '');
}
