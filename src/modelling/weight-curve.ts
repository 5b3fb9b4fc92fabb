/**
 * The whole curve of ratings against a weight: a step function whose only steps are the tipping points, so that it
 * comes from one pass over the rows and a sort. After that, the counts at any weight are a binary search.
 */
import { type Rational, compare, one, zero } from '../scoring/rational.ts';
import { type Distribution, countsOf, distributionFrom, placeOf, placesFor } from './distribution.ts';
import type { Knot, StepFunction } from './linear/step-function.ts';
import { nearDouble, relativeError } from './near-double.ts';
import type { ExactCohort } from './prepared-cohort.ts';
import { type TippingPoint, tippingPointsOf } from './tipping-points.ts';
import { ratingPaths } from './rating-paths.ts';
import type { WeightPath } from './weight-path.ts';

/** Counts by place (distribution.ts) at each weight where some rating changes, at 0 and at 1. */
export type WeightCurve = StepFunction<Int32Array>;

interface Event extends TippingPoint {
  readonly near: number;
}

/** Doubles order what is clearly apart; the rest is compared exactly. */
function inOrder(a: Event, b: Event): number {
  const difference = a.near - b.near;
  const bound = 4 * relativeError * Math.max(a.near, b.near);
  return Math.abs(difference) > bound ? difference : compare(a.t, b.t);
}

function move(counts: Int32Array, from: number, to: number): void {
  counts[from] = (counts[from] ?? 0) - 1;
  counts[to] = (counts[to] ?? 0) + 1;
}

/** Tipping points at the same weight together, in rising order; the ends of the path are always among them. */
function together(points: readonly TippingPoint[]): [t: Rational, points: TippingPoint[]][] {
  const events = points.map((point): Event => ({ ...point, near: nearDouble(point.t) })).toSorted(inOrder);
  const groups: [Rational, TippingPoint[]][] = [[zero, []]];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && compare(last[0], event.t) === 0) last[1].push(event);
    else groups.push([event.t, [event]]);
  }
  if (compare(groups.at(-1)?.[0] ?? zero, one) < 0) groups.push([one, []]);
  return groups;
}

/** The curve of rows whose rating paths are known; `places` is the length of each list of counts. */
export function curveOf(paths: readonly StepFunction[], places: number): WeightCurve {
  const counts = countsOf(
    paths.map(([first]) => {
      if (!first) throw new RangeError('a rating path begins at 0');
      return first.at;
    }),
    places,
  );
  return together(paths.flatMap(tippingPointsOf)).map(([t, points]): Knot<Int32Array> => {
    for (const { before, at } of points) move(counts, placeOf(before, places), placeOf(at, places));
    const here = counts.slice();
    for (const { at, after } of points) move(counts, placeOf(at, places), placeOf(after, places));
    return { t, at: here, after: counts.slice() };
  });
}

export const weightCurve = (prepared: ExactCohort, path: WeightPath): WeightCurve =>
  curveOf(ratingPaths(prepared, path), placesFor(prepared.policy));

/** How many rows hold each rating at t. */
export function distributionAt(curve: WeightCurve, t: Rational): Distribution {
  let low = 0;
  let high = curve.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compare(curve[middle]?.t ?? zero, t) <= 0) low = middle;
    else high = middle - 1;
  }
  const knot = curve[low];
  if (!knot) throw new RangeError('a curve begins at 0');
  return distributionFrom(compare(knot.t, t) === 0 ? knot.at : knot.after);
}
