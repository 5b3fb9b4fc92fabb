/** Counts of ratings of one stratum at evenly spaced points of a path, from where its rows cross their rungs. */
import { type Rational, denominatorOf, multiply, numeratorOf, ratio } from '../../scoring/rational.ts';
import { wholeLimit } from '../linear/part-column.ts';
import {
  type OpenCrossings,
  type OpenStratum,
  crossingError,
  exactCourse,
  openCrossings,
} from '../linear/open-stratum.ts';
import type { Stratum } from '../linear/stratum.ts';
import { countsWith } from './stratum-flips.ts';

/** steps × t as a double that lies between the same whole numbers, or on the same one. */
function placeAmong(steps: number): (t: Rational) => number {
  const factor = ratio(BigInt(steps));
  return (t) => {
    const place = multiply(t, factor);
    const [numerator, denominator] = [numeratorOf(place), denominatorOf(place)];
    return denominator === 1n ? Number(numerator) : Number(numerator / denominator) + 0.5;
  };
}

/**
 * Whether no place is on the wrong side of a whole number. With whole numbers below 2^53 a place is their quotient,
 * rounded once, which is off by less than steps × 2^-53. A quotient that is not whole is at least 1 / slope away from any
 * whole number: so it stays on its side where steps × slope is below 2^53.
 */
function isPlaced({ scaled: { sums, error } }: OpenStratum, steps: number): boolean {
  const [start, slope] = sums.map(({ magnitude }) => magnitude * steps);
  return error === 0 && (start ?? wholeLimit) < wholeLimit && (slope ?? wholeLimit) < wholeLimit;
}

/** Doubles too near a whole number are replaced by what exact numbers say; returns how many. */
function settle(open: OpenStratum, { places, cells }: OpenCrossings, steps: number): number {
  const [error, place] = [2 * steps * crossingError, placeAmong(steps)];
  let byRationals = 0;
  for (let index = 0; index < places.length; index += 1) {
    const near = places[index] ?? Number.NaN;
    if (near === 0 || Math.abs(near - Math.round(near)) > error) continue;
    const { root, last } = exactCourse(open, cells[index] ?? 0);
    places[index] = root ? place(root) * last : 0;
    byRationals += 1;
  }
  return byRationals;
}

/** By rung, then by point of the grid from 0 on: how many rows reach the rung there, less those that leave it. */
function changes({ places, cells }: OpenCrossings, { rows, ladder }: Stratum, steps: number): Int32Array {
  const included = ladder.rungs.map(({ isIncluded }) => isIncluded);
  const found = new Int32Array(ladder.rungs.length * (steps + 1));
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    if (place === 0) continue;
    const rung = Math.floor((cells[index] ?? 0) / rows.length);
    const way = place > 0 ? 1 : -1;
    // A rung that includes its number is reached at a point that stands on it, and left at the next.
    const point = place > 0 === included[rung] ? Math.ceil(place * way) : Math.floor(place * way) + 1;
    found[rung * (steps + 1) + point] = (found[rung * (steps + 1) + point] ?? 0) + way;
  }
  return found;
}

export interface GridCounts {
  /** By point from 1 to steps - 1, counts by place (distribution.ts); the ends are not on the open path. */
  readonly counts: readonly Int32Array[];
  readonly crossings: OpenCrossings;
  readonly byRationals: number;
}

/** Where every weight is permitted. */
export function gridCounts(open: OpenStratum, steps: number, size: number): GridCounts {
  const crossings: OpenCrossings = openCrossings(open, steps, placeAmong(steps));
  const byRationals = crossings.byRationals + (isPlaced(open, steps) ? 0 : settle(open, crossings, steps));
  const change = changes(crossings, open.stratum, steps);
  const reached = crossings.reached.slice();
  const counts = Array.from({ length: steps - 1 }, (_, index) => {
    for (let rung = 0; rung < reached.length; rung += 1)
      reached[rung] = (reached[rung] ?? 0) + (change[rung * (steps + 1) + index + 1] ?? 0);
    return countsWith(open, reached, size);
  });
  return { counts, crossings, byRationals };
}
