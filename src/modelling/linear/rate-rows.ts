/**
 * Rates the rows of a stratum at fixed weights. Doubles decide every row where they are exact, and otherwise each row
 * whose composite is farther from every rung than a double can be off; the others are decided by exact numbers.
 */
import { type Rational, add, divide, multiply, zero } from '../../scoring/rational.ts';
import type { RatingCode } from '../rating-code.ts';
import { type Ladder, codeAt } from './ladder.ts';
import { weighed } from '../simd/crossing-plain.ts';
import type { PartColumn } from './part-column.ts';
import { scaledSums } from './scaled-sums.ts';
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

const unclear = 256;

/** Doubles that can be off: the code of a sum, or `unclear` when it is too near a rung to tell. */
function nearCode(sum: number, limits: Float64Array, codes: readonly RatingCode[], error: number): number {
  let reached = 0;
  while (reached < limits.length && sum - (limits[reached] ?? Number.NaN) > error) reached += 1;
  const distance = reached < limits.length ? sum - (limits[reached] ?? Number.NaN) : Number.NEGATIVE_INFINITY;
  return distance < -error && !Number.isNaN(sum) ? (codes[reached] ?? unclear) : unclear;
}

/** By row of the stratum, how many rungs an exact whole number reaches; one that is left out is reached one above it. */
function rungsReached(sums: Float64Array, { rungs }: Ladder, limits: Float64Array): Uint8Array {
  const reached = new Uint8Array(sums.length);
  for (const [rung, { isIncluded }] of rungs.entries()) {
    const least = (limits[rung] ?? Number.NaN) + (isIncluded ? 0 : 1);
    for (let index = 0; index < sums.length; index += 1)
      reached[index] = (reached[index] ?? 0) + Number((sums[index] ?? Number.NaN) >= least);
  }
  return reached;
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
  const sums = weighed(units, scaled.coefficients, rows.length);
  const named = [ladder.first, ...ladder.rungs.map(({ code }) => code)];
  if (error === 0) {
    const reached = rungsReached(sums, ladder, scaled.limits);
    for (let index = 0; index < rows.length; index += 1)
      codes[rows[index] ?? 0] = named[reached[index] ?? 0] ?? ladder.first;
    return 0;
  }
  let byRationals = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const code = nearCode(sums[index] ?? Number.NaN, scaled.limits, named, error);
    if (code === unclear) byRationals += 1;
    codes[row] = code === unclear ? codeAt(ladder, exactSum(terms, row)) : code;
  }
  return byRationals;
}
