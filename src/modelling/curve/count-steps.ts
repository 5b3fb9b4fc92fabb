/** Counts of ratings along the open path 0 < t < 1, as columns: they change at knots only, in rising order of t. */
import { type Rational, compare } from '../../scoring/rational.ts';
import { crossingError } from '../linear/open-stratum.ts';
import type { Flips, Move } from './flips.ts';
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

/** The moves as columns, which the loop over all flips reads faster than objects. */
function columnsOf(moves: readonly Move[]) {
  const [from, to, rows] = [new Uint8Array(moves.length), new Uint8Array(moves.length), new Int32Array(moves.length)];
  const isAt = new Uint8Array(moves.length);
  for (const [index, move] of moves.entries()) {
    from[index] = move.from;
    to[index] = move.to;
    rows[index] = move.rows;
    isAt[index] = move.isAt ? 1 : 0;
  }
  return { from, to, rows, isAt };
}

/** Goes through the flips in order and keeps the counts. */
class Counter {
  private readonly flips: Flips;
  private readonly order: Uint32Array;
  private readonly columns: ReturnType<typeof columnsOf>;
  private readonly counts: Int32Array;

  constructor(flips: Flips, order: Uint32Array, first: Int32Array) {
    this.flips = flips;
    this.order = order;
    this.columns = columnsOf(flips.moves);
    this.counts = first.slice();
  }

  /** Those flips of a knot that happen at it (1) or just after it (0). */
  pass(start: number, end: number, when: number): void {
    const { order, counts } = this;
    const { move } = this.flips;
    const { from, to, rows, isAt } = this.columns;
    for (let place = start; place < end; place += 1) {
      const index = move[order[place] ?? 0] ?? 0;
      if (isAt[index] !== when) continue;
      const [source, target, count] = [from[index] ?? 0, to[index] ?? 0, rows[index] ?? 0];
      counts[source] = (counts[source] ?? 0) - count;
      counts[target] = (counts[target] ?? 0) + count;
    }
  }

  write(to: Int32Array, knot: number): void {
    const { counts } = this;
    for (let place = 0, at = knot * counts.length; place < counts.length; place += 1, at += 1)
      to[at] = counts[place] ?? 0;
  }
}

/** `first` are the counts just after 0; `byRationals`, how many times exact numbers decided on the way here. */
export function countSteps(first: Int32Array, flips: Flips, byRationals: number): CountSteps {
  const { order, starts, byRationals: inOrder } = orderFlips(flips);
  const [knots, places] = [starts.length - 1, first.length];
  const near = new Float64Array(knots);
  const [at, after] = [new Int32Array(knots * places), new Int32Array(knots * places)];
  const counter = new Counter(flips, order, first);
  for (let knot = 0; knot < knots; knot += 1) {
    const [start, end] = [starts[knot] ?? 0, starts[knot + 1] ?? 0];
    near[knot] = flips.near[order[start] ?? 0] ?? Number.NaN;
    counter.pass(start, end, 1);
    counter.write(at, knot);
    counter.pass(start, end, 0);
    counter.write(after, knot);
  }
  const exactAt = (knot: number): Rational => flips.exactAt(order[starts[knot] ?? 0] ?? 0);
  return { first, near, at, after, isNarrow: flips.isNarrow, exactAt, byRationals: byRationals + inOrder };
}

/** Negative, zero or positive as the knot's t is below, at or above t; `near` is the double near t. */
export function compareKnot(steps: CountSteps, knot: number, t: Rational, near: number): number {
  const distance = (steps.near[knot] ?? Number.NaN) - near;
  return Math.abs(distance) > 2 * crossingError ? distance : compare(steps.exactAt(knot), t);
}
