/**
 * Weighted sums of columns and the limits that they are compared with, all times one number, so that doubles can add
 * and compare them. Where the products stay below 2^53 every number in it is whole and nothing is rounded; otherwise
 * how far a difference can be off is known beforehand.
 */
import { type Rational, denominatorOf, divide, multiply, numeratorOf, ratio } from '../../scoring/rational.ts';
import { nearDouble, sumError, thresholdError } from '../near-double.ts';
import { type PartColumn, commonMultiple, wholeLimit } from './part-column.ts';

/** A sum as its coefficients, by column, and its limits. */
export interface SumTerms {
  readonly coefficients: readonly Rational[];
  readonly limits: readonly Rational[];
}

export interface ScaledSum {
  readonly coefficients: Float64Array;
  readonly limits: Float64Array;
  /** No sum, and no difference from a limit, is farther from zero. */
  readonly magnitude: number;
}

export interface ScaledSums {
  readonly sums: readonly ScaledSum[];
  /** How far the differences of all sums from their limits, added up, can be off; 0 when they are exact. */
  readonly error: number;
}

const farthest = (limits: Float64Array): number => limits.reduce((most, limit) => Math.max(most, Math.abs(limit)), 0);

function scaledSum(columns: readonly PartColumn[], terms: SumTerms, toDouble: (value: Rational) => number): ScaledSum {
  const coefficients = Float64Array.from(terms.coefficients, toDouble);
  const limits = Float64Array.from(terms.limits, toDouble);
  const most = columns.reduce((sum, { greatest }, place) => sum + Math.abs(coefficients[place] ?? 0) * greatest, 0);
  return { coefficients, limits, magnitude: most + farthest(limits) };
}

/** Each product carries the errors of near-double.ts; a limit its own; and a difference is rounded once more. */
const errorOf = ({ coefficients, limits, magnitude }: ScaledSum): number =>
  sumError(coefficients.length, magnitude) + thresholdError(farthest(limits)) + 2 ** -51 * magnitude;

/** All sums are of the same columns. */
export function scaledSums(columns: readonly PartColumn[], all: readonly SumTerms[]): ScaledSums {
  const inUnits = all.map(({ coefficients, limits }) => ({
    coefficients: coefficients.map((value, place) => divide(value, ratio(columns[place]?.scale ?? 1n))),
    limits,
  }));
  const scale = ratio(
    commonMultiple(inUnits.flatMap((terms) => [...terms.coefficients, ...terms.limits].map(denominatorOf))),
  );
  const whole = inUnits.map((terms) =>
    scaledSum(columns, terms, (value) => Number(numeratorOf(multiply(value, scale)))),
  );
  const isExact =
    columns.every(({ isWhole }) => isWhole) && whole.reduce((sum, { magnitude }) => sum + magnitude, 0) < wholeLimit;
  if (isExact) return { sums: whole, error: 0 };
  const sums = inUnits.map((terms) => scaledSum(columns, terms, nearDouble));
  return { sums, error: sums.reduce((total, sum) => total + errorOf(sum), 0) };
}
