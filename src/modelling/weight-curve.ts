/**
 * The whole curve of ratings against a weight: a step function whose only steps are the tipping points, so that it
 * comes from one pass over the rows and a sort. After that, the counts at any weight are a binary search.
 */
import { type Rational, compare, one, zero } from '../scoring/rational.ts';
import { type CountSteps, compareKnot, countSteps } from './curve/count-steps.ts';
import { type Flips, joined } from './curve/flips.ts';
import { permittedFlips } from './curve/permitted-flips.ts';
import { stratumFlips } from './curve/stratum-flips.ts';
import { type Distribution, countsOf, distributionFrom, placeOf, placesFor } from './distribution.ts';
import { openStratum } from './linear/open-stratum.ts';
import type { Knot } from './linear/step-function.ts';
import { nearDouble } from './near-double.ts';
import type { ExactCohort } from './prepared-cohort.ts';
import { ratePrepared } from './rate-cohort.ts';
import { notRated } from './rating-code.ts';
import { type WeightPath, weightsAt } from './weight-path.ts';

/** Counts by place (distribution.ts) at each weight where some rating changes, at 0 and at 1; held as columns. */
export class WeightCurve implements Iterable<Knot<Int32Array>> {
  readonly atStart: Int32Array;
  readonly steps: CountSteps;
  readonly atEnd: Int32Array;

  constructor(atStart: Int32Array, steps: CountSteps, atEnd: Int32Array) {
    this.atStart = atStart;
    this.steps = steps;
    this.atEnd = atEnd;
  }

  /** The number of knots, the two ends among them. */
  get length(): number {
    return this.steps.near.length + 2;
  }

  /** How many times rational numbers had to decide, because doubles could not. */
  get byRationals(): number {
    return this.steps.byRationals;
  }

  /** The knot's t is worked out when it is asked for. Throws RangeError where there is none. */
  knot(index: number): Knot<Int32Array> {
    const { first, at, after } = this.steps;
    if (!(index >= 0 && index < this.length)) throw new RangeError('there is no such knot');
    if (index === 0) return { t: zero, at: this.atStart, after: first };
    if (index === this.length - 1) return { t: one, at: this.atEnd, after: this.atEnd };
    const [from, to] = [(index - 1) * first.length, index * first.length];
    return { t: this.steps.exactAt(index - 1), at: at.slice(from, to), after: after.slice(from, to) };
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
  const countsAt = (t: Rational): Int32Array => countsOf(ratePrepared(prepared, weightsAt(path, t)).codes, places);
  const first = countsOf(
    prepared.unrated.map(({ code }) => code),
    places,
  );
  const lists: Flips[] = [];
  let byRationals = 0;
  for (const stratum of prepared.strata) {
    const open = openStratum(prepared, stratum, path);
    const nobody = placeOf(notRated, places);
    if (!open) {
      first[nobody] = (first[nobody] ?? 0) + stratum.rows.length;
      continue;
    }
    const own = stratumFlips(open, places);
    byRationals += own.byRationals;
    const seen = open.gate ? permittedFlips(countSteps(own.first, own.flips, 0), open.gate) : own;
    for (const [place, count] of seen.first.entries()) first[place] = (first[place] ?? 0) + count;
    lists.push(seen.flips);
  }
  return new WeightCurve(countsAt(zero), countSteps(first, joined(lists), byRationals), countsAt(one));
}

/** How many rows hold each rating at t, from 0 to 1. */
export function distributionAt(curve: WeightCurve, t: Rational): Distribution {
  const knot = curve.knot(curve.lastAt(t));
  return distributionFrom(compare(knot.t, t) === 0 ? knot.at : knot.after);
}
