/** Flips in the exact order of their t, with those at the same t together. */
import { type Rational, compare } from '../../scoring/rational.ts';
import { crossingError } from '../linear/open-stratum.ts';
import type { Flips } from './flips.ts';
import { radixOrder } from './radix-order.ts';

export interface FlipOrder {
  /** Flips in order. */
  readonly order: Uint32Array;
  /** Where each group of flips at one t begins in the order, and at last its end. */
  readonly starts: Uint32Array;
  /** How many flips doubles could not tell apart from a neighbour. */
  readonly byRationals: number;
}

/** Doubles that are farther apart are so in the same order as what they stand for. */
const apart = 4 * crossingError;

class Orderer {
  private readonly flips: Flips;
  private readonly order: Uint32Array;
  private readonly starts: Uint32Array;
  private groups = 0;
  private byRationals = 0;

  constructor(flips: Flips) {
    this.flips = flips;
    this.order = radixOrder(flips.near);
    this.starts = new Uint32Array(flips.near.length + 1);
  }

  private near(place: number): number {
    return this.flips.near[this.order[place] ?? 0] ?? Number.NaN;
  }

  private open(place: number): void {
    this.starts[this.groups] = place;
    this.groups += 1;
  }

  /** The flips of a run lie so close to each other that only exact numbers tell their order. */
  private settle(from: number, to: number): void {
    if (to - from > 1) this.byRationals += to - from;
    const run = [...this.order.subarray(from, to)].map((flip) => ({ flip, t: this.flips.exactAt(flip) }));
    run.sort((a, b) => compare(a.t, b.t));
    let last: Rational | undefined;
    for (const [index, { flip, t }] of run.entries()) {
      this.order[from + index] = flip;
      if (!last || compare(last, t) !== 0) this.open(from + index);
      last = t;
    }
  }

  done(): FlipOrder {
    const { length } = this.order;
    const gap = this.flips.isNarrow ? 0 : apart;
    for (let from = 0; from < length; ) {
      let to = from + 1;
      while (to < length && this.near(to) - this.near(to - 1) <= gap) to += 1;
      if (this.flips.isNarrow || to - from === 1) this.open(from);
      else this.settle(from, to);
      from = to;
    }
    this.starts[this.groups] = length;
    return { order: this.order, starts: this.starts.subarray(0, this.groups + 1), byRationals: this.byRationals };
  }
}

export const orderFlips = (flips: Flips): FlipOrder => new Orderer(flips).done();
