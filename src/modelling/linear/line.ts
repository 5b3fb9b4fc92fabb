/** Straight lines over t: a weight that stays, or one that moves evenly along a path from t = 0 to t = 1. */
import { type Rational, add, isZero, multiply, subtract, zero } from '../../scoring/rational.ts';

export interface Line {
  readonly start: Rational;
  readonly slope: Rational;
}

export const constant = (value: Rational): Line => ({ start: value, slope: zero });
/** From one value at t = 0 to another at t = 1. */
export const between = (start: Rational, end: Rational): Line => ({ start, slope: subtract(end, start) });
export const zeroLine: Line = constant(zero);

export const plus = (a: Line, b: Line): Line => ({ start: add(a.start, b.start), slope: add(a.slope, b.slope) });
export const scaled = ({ start, slope }: Line, by: Rational): Line => ({
  start: multiply(start, by),
  slope: multiply(slope, by),
});
export const isZeroLine = ({ start, slope }: Line): boolean => isZero(start) && isZero(slope);

export function valueAt({ start, slope }: Line, t: Rational): Rational {
  return isZero(slope) ? start : add(start, multiply(slope, t));
}
