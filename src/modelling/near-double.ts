/**
 * Doubles that stand near exact numbers, and how far they can be off. They decide only what is clear; whatever is not
 * clear is decided by the exact numbers.
 */
import { type Rational, denominatorOf, numeratorOf } from '../scoring/rational.ts';

/**
 * |near - exact| is at most this times |exact|. Both whole numbers are rounded to nearest (2^-53 each) and so is their
 * quotient; three such errors together stay below four.
 */
export const relativeError = 2 ** -51;

const leastNormal = 2 ** -1022;

/** A double within {@link relativeError} of the exact number; NaN, which decides nothing, where there is none. */
export function nearDouble(value: Rational): number {
  const numerator = numeratorOf(value);
  if (numerator === 0n) return 0;
  const near = Number(numerator) / Number(denominatorOf(value));
  return Number.isFinite(near) && Math.abs(near) >= leastNormal ? near : Number.NaN;
}

/**
 * How far a sum of `terms` products of near doubles, added in any order, can be from the exact sum. `magnitude` is the
 * computed sum of the products' absolute values. Each product carries two relative errors of 2^-51 and one of 2^-53,
 * and the sum at most terms - 1 more of 2^-53: (terms + 8) 2^-53 to first order. The factor used is twice that, which
 * covers the higher orders, the rounding of `magnitude` and that of the comparison; the last term covers underflow.
 */
export const sumError = (terms: number, magnitude: number): number => (terms + 9) * 2 ** -52 * magnitude + 2 ** -1000;

/** Twice the error of a near double that a sum is compared with; the second half covers the subtraction. */
export const thresholdError = (near: number): number => 2 * relativeError * Math.abs(near);
