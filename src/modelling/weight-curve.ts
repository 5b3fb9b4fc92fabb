/**
 * The whole curve of ratings against a weight: a step function whose only steps are the tipping points, so that it
 * comes from one pass over the rows and a sort. After that, the counts at any weight are a binary search.
 */
import { type Rational, compare, one, zero } from '../scoring/rational.ts';
import { type CountSteps, compareKnot, countSteps } from './curve/count-steps.ts';
import { EndCounts, addTo, nobodyOf } from './curve/end-counts.ts';
import { type Flips, joined } from './curve/flips.ts';
import { permittedFlips } from './curve/permitted-flips.ts';
import { stratumFlips } from './curve/stratum-flips.ts';
import { type Distribution, countsOf, distributionFrom, placesFor } from './distribution.ts';
import { openStratum } from './linear/open-stratum.ts';
import type { Knot } from './linear/step-function.ts';
import { nearDouble } from './near-double.ts';
import type { ExactCohort } from './prepared-cohort.ts';
import type { WeightPath } from './weight-path.ts';

/** Counts by place (distribution.ts) at each weight where some rating changes, at 0 and at 1; held as columns. */
export class WeightCurve implements Iterable<Knot<Int32Array>> {
  readonly atStart: Int32Array;
  readonly steps: CountSteps;
  readonly atEnd: Int32Array;
  /** How many times rational numbers had to decide, because doubles could not. */
  readonly byRationals: number;

  constructor(atStart: Int32Array, steps: CountSteps, atEnd: Int32Array, byRationals: number) {
    this.atStart = atStart;
    this.steps = steps;
    this.atEnd = atEnd;
    this.byRationals = byRationals;
  }

  /** The number of knots, the two ends among them. */
  get length(): number {
    return this.steps.near.length + 2;
  }

  /** The knot's t and counts are worked out when they are asked for. Throws RangeError where there is none. */
  knot(index: number): Knot<Int32Array> {
    if (!(index >= 0 && index < this.length)) throw new RangeError('there is no such knot');
    if (index === 0) return { t: zero, at: this.atStart, after: this.steps.first };
    if (index === this.length - 1) return { t: one, at: this.atEnd, after: this.atEnd };
    return { t: this.steps.exactAt(index - 1), ...this.steps.countsAt(index - 1) };
  }

  *[Symbol.iterator](): Generator<Knot<Int32Array>> {
    for (let index = 0; index < this.length; index += 1) yield this.knot(index);
  }

  private isAfter(index: number, t: Rational, near: number): boolean {
    if (index === 0) return false;
    return index === this.length - 1 ? compare(one, t) > 0 : compareKnot(this.steps, index - 1, t, near) > 0;
  }

  /** The place of the last knot that is not after t. */
  lastAt(t: Rational): number {
    const near = nearDouble(t);
    let [low, high] = [0, this.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.isAfter(middle, t, near)) high = middle - 1;
      else low = middle;
    }
    return low;
  }
}

/** Throws as ratePrepared does. */
export function weightCurve(prepared: ExactCohort, path: WeightPath): WeightCurve {
  const places = placesFor(prepared.policy);
  const first = countsOf(
    prepared.unrated.map(({ code }) => code),
    places,
  );
  const ends = new EndCounts(prepared, path, first);
  const lists: Flips[] = [];
  let byRationals = 0;
  for (const stratum of prepared.strata) {
    const open = openStratum(prepared, stratum, path);
    if (!open) {
      ends.addClosed(stratum);
      addTo(first, nobodyOf(stratum.rows.length, places));
      continue;
    }
    const own = stratumFlips(open, places);
    ends.addOpen(open, own.crossings);
    const seen = open.gate ? permittedFlips(countSteps(own.first, own.flips), open.gate) : own;
    addTo(first, seen.first);
    lists.push(seen.flips);
    byRationals += own.crossings.byRationals;
  }
  const steps = countSteps(first, joined(lists));
  return new WeightCurve(ends.atStart, steps, ends.atEnd, byRationals + ends.byRationals + steps.byRationals);
}

/** How many rows hold each rating at t, from 0 to 1. */
export function distributionAt(curve: WeightCurve, t: Rational): Distribution {
  const knot = curve.knot(curve.lastAt(t));
  return distributionFrom(compare(knot.t, t) === 0 ? knot.at : knot.after);
}
