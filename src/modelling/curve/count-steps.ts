/** Counts of ratings along the open path 0 < t < 1, as columns: they change at knots only, in rising order of t. */
import { type Rational, compare } from '../../scoring/rational.ts';
import { crossingError } from '../linear/open-stratum.ts';
import type { Flips } from './flips.ts';
import { orderFlips } from './order-flips.ts';

export interface CountSteps {
  /** By place (distribution.ts), just after 0. */
  readonly first: Int32Array;
  /** By knot, its t as a double. */
  readonly near: Float64Array;
  /** By knot and place, the counts at the knot itself and just after it. */
  readonly at: Int32Array;
  readonly after: Int32Array;
  readonly isNarrow: boolean;
  readonly exactAt: (knot: number) => Rational;
  /** How many times rational numbers had to decide, here and on the way here. */
  readonly byRationals: number;
}

/** The flips of one knot change the counts: those at the knot itself, or those just after it. */
function move({ move: moveOf, moves }: Flips, group: Uint32Array, counts: Int32Array, isAt: boolean): void {
  for (let index = 0; index < group.length; index += 1) {
    const step = moves[moveOf[group[index] ?? 0] ?? 0];
    if (!step || step.isAt !== isAt) continue;
    counts[step.from] = (counts[step.from] ?? 0) - step.rows;
    counts[step.to] = (counts[step.to] ?? 0) + step.rows;
  }
}

export function countSteps(first: Int32Array, flips: Flips, byRationals: number): CountSteps {
  const { order, starts, byRationals: inOrder } = orderFlips(flips);
  const [knots, places] = [starts.length - 1, first.length];
  const near = new Float64Array(knots);
  const [at, after] = [new Int32Array(knots * places), new Int32Array(knots * places)];
  const counts = first.slice();
  for (let knot = 0; knot < knots; knot += 1) {
    const group = order.subarray(starts[knot], starts[knot + 1]);
    near[knot] = flips.near[group[0] ?? 0] ?? Number.NaN;
    move(flips, group, counts, true);
    at.set(counts, knot * places);
    move(flips, group, counts, false);
    after.set(counts, knot * places);
  }
  const exactAt = (knot: number): Rational => flips.exactAt(order[starts[knot] ?? 0] ?? 0);
  return { first, near, at, after, isNarrow: flips.isNarrow, exactAt, byRationals: byRationals + inOrder };
}

/** Negative, zero or positive as the knot's t is below, at or above t; `near` is the double near t. */
export function compareKnot(steps: CountSteps, knot: number, t: Rational, near: number): number {
  const distance = (steps.near[knot] ?? Number.NaN) - near;
  return Math.abs(distance) > 2 * crossingError ? distance : compare(steps.exactAt(knot), t);
}
