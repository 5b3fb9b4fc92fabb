/** Counts of ratings along the open path 0 < t < 1, as columns: they change at knots only, in rising order of t. */
import { type Rational, compare } from '../../scoring/rational.ts';
import { crossingError } from '../linear/open-stratum.ts';
import type { Flips } from './flips.ts';
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

interface Knots {
  /** By knot: its t as a double, where its flips begin in the order, and by place the counts just after it. */
  readonly near: Float64Array;
  readonly starts: Uint32Array;
  readonly after: Int32Array;
}

/** Goes through the flips once. */
function knotsOf(first: Int32Array, { move, moves }: Flips, { order, near: t, begins }: FlipOrder): Knots {
  const [from, to] = [Uint8Array.from(moves, (each) => each.from), Uint8Array.from(moves, (each) => each.to)];
  const rows = Int32Array.from(moves, (each) => each.rows);
  const places = first.length;
  const [near, starts] = [new Float64Array(t.length), new Uint32Array(t.length + 1)];
  const after = new Int32Array(t.length * places);
  const counts = first.slice();
  let knots = 0;
  let last = Number.NaN;
  for (let flip = 0; flip < t.length; flip += 1) {
    const here = t[flip] ?? Number.NaN;
    if (begins ? begins[flip] === 1 : here !== last) {
      near[knots] = here;
      starts[knots] = flip;
      knots += 1;
    }
    last = here;
    const index = move[order[flip] ?? 0] ?? 0;
    const [source, target, count] = [from[index] ?? 0, to[index] ?? 0, rows[index] ?? 0];
    counts[source] = (counts[source] ?? 0) - count;
    counts[target] = (counts[target] ?? 0) + count;
    // A further flip of the same knot writes over it.
    for (let place = 0, at = (knots - 1) * places; place < places; place += 1, at += 1) after[at] = counts[place] ?? 0;
  }
  starts[knots] = t.length;
  // What stands beyond the last knot is cut off.
  return {
    near: near.subarray(0, knots),
    starts: starts.subarray(0, knots + 1),
    after: after.subarray(0, knots * places),
  };
}

/** `first` are the counts just after 0. */
export function countSteps(first: Int32Array, flips: Flips): CountSteps {
  const found = orderFlips(flips);
  const { order, byRationals } = found;
  const { near, starts, after } = knotsOf(first, flips, found);
  const places = first.length;
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
