/** Flips in the exact order of their t, and where each t begins. */
import { type Rational, compare } from '../../scoring/rational.ts';
import { crossingError } from '../linear/open-stratum.ts';
import type { Flips } from './flips.ts';
import { radixOrder } from './radix-order.ts';

export interface FlipOrder {
  /** Flips in order, and the t of each as a double. */
  readonly order: Uint32Array;
  readonly near: Float64Array;
  /** By place in the order: 1 where the t is another one than before. Undefined: where the double is another one. */
  readonly begins: Uint8Array | undefined;
  /** How many flips doubles could not tell apart from a neighbour. */
  readonly byRationals: number;
}

/** Doubles that are farther apart are so in the same order as what they stand for. */
const apart = 4 * crossingError;

/** A run of flips so close to each other that only exact numbers tell their order. */
function settle({ exactAt, near: nearOf }: Flips, run: Uint32Array, near: Float64Array, begins: Uint8Array): void {
  const flips = Array.from(run, (flip) => ({ flip, t: exactAt(flip) }));
  flips.sort((a, b) => compare(a.t, b.t));
  let last: Rational | undefined;
  for (const [index, { flip, t }] of flips.entries()) {
    run[index] = flip;
    near[index] = nearOf[flip] ?? Number.NaN;
    begins[index] = last && compare(last, t) === 0 ? 0 : 1;
    last = t;
  }
}

export function orderFlips(flips: Flips): FlipOrder {
  const { order, sorted: near } = radixOrder(flips.near);
  if (flips.isNarrow) return { order, near, begins: undefined, byRationals: 0 };
  const begins = new Uint8Array(order.length).fill(1);
  let byRationals = 0;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && (near[to] ?? 0) - (near[to - 1] ?? 0) <= apart) to += 1;
    if (to - from > 1) {
      settle(flips, order.subarray(from, to), near.subarray(from, to), begins.subarray(from, to));
      byRationals += to - from;
    }
    from = to;
  }
  return { order, near, begins, byRationals };
}
