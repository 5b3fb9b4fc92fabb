/** Counts of ratings along the open path 0 < t < 1, as columns: they change at knots only, in rising order of t. */
import { type Rational, compare } from '../../scoring/rational.ts';
import { crossingError } from '../linear/open-stratum.ts';
import type { Flips, Move } from './flips.ts';
import { type FlipOrder, orderFlips } from './order-flips.ts';

export interface CountSteps {
  /** By place (distribution.ts), just after 0. */
  readonly first: Int32Array;
  /** By knot, its t as a double. */
  readonly near: Float64Array;
  /** By knot and place, the counts just after it. */
  readonly after: Int32Array;
  readonly isNarrow: boolean;
  readonly exactAt: (knot: number) => Rational;
  /** The counts at a knot itself and just after it. */
  readonly countsAt: (knot: number) => { readonly at: Int32Array; readonly after: Int32Array };
  /** How many flips rational numbers had to put in order. */
  readonly byRationals: number;
}

/** The moves as columns, which the loop over all flips reads faster than objects. */
function columnsOf(moves: readonly Move[]) {
  const [from, to, rows] = [new Uint8Array(moves.length), new Uint8Array(moves.length), new Int32Array(moves.length)];
  for (const [index, move] of moves.entries()) {
    from[index] = move.from;
    to[index] = move.to;
    rows[index] = move.rows;
  }
  return { from, to, rows };
}

/** By knot and place, the counts just after each knot. */
function countsAfter(first: Int32Array, { move, moves }: Flips, { order, starts }: FlipOrder): Int32Array {
  const { from, to, rows } = columnsOf(moves);
  const places = first.length;
  const knots = starts.length - 1;
  const after = new Int32Array(knots * places);
  const counts = first.slice();
  for (let knot = 0, flip = 0, at = 0; knot < knots; knot += 1) {
    for (const end = starts[knot + 1] ?? 0; flip < end; flip += 1) {
      const index = move[order[flip] ?? 0] ?? 0;
      const [source, target, count] = [from[index] ?? 0, to[index] ?? 0, rows[index] ?? 0];
      counts[source] = (counts[source] ?? 0) - count;
      counts[target] = (counts[target] ?? 0) + count;
    }
    for (let place = 0; place < places; place += 1, at += 1) after[at] = counts[place] ?? 0;
  }
  return after;
}

/** `first` are the counts just after 0. */
export function countSteps(first: Int32Array, flips: Flips): CountSteps {
  const found = orderFlips(flips);
  const { order, starts, byRationals } = found;
  const places = first.length;
  const after = countsAfter(first, flips, found);
  const near = new Float64Array(starts.length - 1);
  for (let knot = 0; knot < near.length; knot += 1)
    near[knot] = flips.near[order[starts[knot] ?? 0] ?? 0] ?? Number.NaN;
  const afterOf = (knot: number): Int32Array =>
    knot < 0 ? first.slice() : after.slice(knot * places, (knot + 1) * places);
  const countsAt = (knot: number) => {
    const at = afterOf(knot - 1);
    for (const flip of order.subarray(starts[knot], starts[knot + 1])) {
      const move = flips.moves[flips.move[flip] ?? 0];
      if (!move?.isAt) continue;
      at[move.from] = (at[move.from] ?? 0) - move.rows;
      at[move.to] = (at[move.to] ?? 0) + move.rows;
    }
    return { at, after: afterOf(knot) };
  };
  const exactAt = (knot: number): Rational => flips.exactAt(order[starts[knot] ?? 0] ?? 0);
  return { first, near, after, isNarrow: flips.isNarrow, exactAt, countsAt, byRationals };
}

/** Negative, zero or positive as the knot's t is below, at or above t; `near` is the double near t. */
export function compareKnot(steps: CountSteps, knot: number, t: Rational, near: number): number {
  const distance = (steps.near[knot] ?? Number.NaN) - near;
  return Math.abs(distance) > 2 * crossingError ? distance : compare(steps.exactAt(knot), t);
}
