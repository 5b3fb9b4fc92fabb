/**
 * Rates the rows of a stratum at fixed weights. Doubles decide every row where they are exact, and otherwise each row
 * whose composite is farther from every rung than a double can be off; the others are decided by exact numbers.
 */
import { type Rational, add, divide, multiply, zero } from '../../scoring/rational.ts';
import type { RatingCode } from '../rating-code.ts';
import { type Ladder, codeAt } from './ladder.ts';
import type { PartColumn } from './part-column.ts';
import { type ScaledSum, scaledSums } from './scaled-sums.ts';
import type { StratumColumns } from './stratum-columns.ts';

/** One present part: its column and its coefficient, weight over divisor. */
export interface Term {
  readonly column: PartColumn;
  readonly coefficient: Rational;
}

export const termsOf = (columns: readonly PartColumn[], weights: readonly Rational[], divisor: Rational): Term[] =>
  columns.map((column, index) => ({ column, coefficient: divide(weights[index] ?? zero, divisor) }));

/** The exact composite of a row, before the policy's steps. */
export const exactSum = (terms: readonly Term[], row: number): Rational =>
  terms.reduce((total, { column, coefficient }) => {
    const value = column.exact[row];
    if (!value) throw new RangeError(`row ${row} has no number for a part that is present`);
    return add(total, multiply(value, coefficient));
  }, zero);

/** The weighted sum of each row's units. */
export function sumsOf(units: readonly Float64Array[], coefficients: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const [place, column] of units.entries()) {
    const coefficient = coefficients[place] ?? Number.NaN;
    if (coefficient === 0) continue;
    for (let index = 0; index < count; index += 1)
      sums[index] = (sums[index] ?? Number.NaN) + (column[index] ?? Number.NaN) * coefficient;
  }
  return sums;
}

const unclear = 256;

/** A ladder of scaled limits, and how far a sum can be off. */
class NearLadder {
  private readonly limits: Float64Array;
  private readonly included: readonly boolean[];
  private readonly codes: readonly RatingCode[];
  private readonly error: number;

  constructor({ first, rungs }: Ladder, { limits }: ScaledSum, error: number) {
    this.limits = limits;
    this.included = rungs.map(({ isIncluded }) => isIncluded);
    this.codes = [first, ...rungs.map(({ code }) => code)];
    this.error = error;
  }

  /** The code of a sum; `unclear` when it is too near a rung to tell. */
  decide(sum: number): number {
    const { limits, codes, error } = this;
    let reached = 0;
    while (reached < limits.length && sum - (limits[reached] ?? Number.NaN) > error) reached += 1;
    const distance = reached < limits.length ? sum - (limits[reached] ?? Number.NaN) : Number.NEGATIVE_INFINITY;
    if (distance < -error) return codes[reached] ?? unclear;
    return error === 0 && distance === 0 ? this.decideOn(sum, reached) : unclear;
  }

  /** An exact sum that stands on a rung: those that include their own number are reached. */
  private decideOn(sum: number, from: number): number {
    let reached = from;
    while (this.limits[reached] === sum && this.included[reached]) reached += 1;
    return this.codes[reached] ?? unclear;
  }
}

/** Writes each row's code into `codes`; returns how many rows exact numbers had to decide. */
export function rateRows(
  { rows, units }: StratumColumns,
  terms: readonly Term[],
  ladder: Ladder,
  codes: Uint8Array,
): number {
  const parts = terms.map(({ column }) => column);
  const all = { coefficients: terms.map(({ coefficient }) => coefficient), limits: ladder.rungs.map(({ at }) => at) };
  const {
    sums: [scaled],
    error,
  } = scaledSums(parts, [all]);
  if (!scaled) throw new RangeError('one sum was asked for');
  const near = new NearLadder(ladder, scaled, error);
  const sums = sumsOf(units, scaled.coefficients, rows.length);
  let byRationals = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const code = near.decide(sums[index] ?? Number.NaN);
    if (code === unclear) byRationals += 1;
    codes[row] = code === unclear ? codeAt(ladder, exactSum(terms, row)) : code;
  }
  return byRationals;
}
