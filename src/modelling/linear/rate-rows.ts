/**
 * Rates the rows of a stratum at fixed weights. A double decides a row whose composite is farther from every rung than
 * the double can be off; the others are decided by exact numbers.
 */
import { type Rational, add, divide, multiply, zero } from '../../scoring/rational.ts';
import { nearDouble, sumError, thresholdError } from '../near-double.ts';
import type { PartColumn } from '../prepared-cohort.ts';
import type { RatingCode } from '../rating-code.ts';
import { type Ladder, codeAt } from './ladder.ts';

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

/** A ladder with doubles near its rungs, and how far each can be off. */
class NearLadder {
  private readonly ladder: Ladder;
  private readonly near: Float64Array;
  private readonly errors: Float64Array;

  constructor(ladder: Ladder) {
    this.ladder = ladder;
    this.near = Float64Array.from(ladder.rungs, ({ at }) => nearDouble(at));
    this.errors = this.near.map(thresholdError);
  }

  /** The code of a composite that is within `error` of `sum`; undefined when that does not decide it. */
  decide(sum: number, error: number): RatingCode | undefined {
    const { first, rungs } = this.ladder;
    let code = first;
    for (let index = 0; index < rungs.length; index += 1) {
      const distance = sum - (this.near[index] ?? Number.NaN);
      const bound = error + (this.errors[index] ?? Number.NaN);
      if (!(distance > bound)) return distance < -bound ? code : undefined;
      code = rungs[index]?.code ?? code;
    }
    return Number.isNaN(sum) ? undefined : code;
  }
}

/** Writes each row's code into `codes`; returns how many rows exact numbers had to decide. */
export function rateRows(rows: readonly number[], terms: readonly Term[], ladder: Ladder, codes: Uint8Array): number {
  const nearLadder = new NearLadder(ladder);
  const coefficients = Float64Array.from(terms, ({ coefficient }) => nearDouble(coefficient));
  const columns = terms.map(({ column }) => column.near);
  let byRationals = 0;
  for (const row of rows) {
    let sum = 0;
    let size = 0;
    for (let index = 0; index < columns.length; index += 1) {
      const product = (columns[index]?.[row] ?? Number.NaN) * (coefficients[index] ?? Number.NaN);
      sum += product;
      size += Math.abs(product);
    }
    const clear = nearLadder.decide(sum, sumError(columns.length, size));
    if (clear === undefined) byRationals += 1;
    codes[row] = clear ?? codeAt(ladder, exactSum(terms, row));
  }
  return byRationals;
}
