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
 * rounded once; a quotient that is not whole is at least 1 / slope away from the next whole number, which is more than
 * the rounding of a place below 2^7 where the slope is below 2^46, and as much less for more steps.
 */
function isPlaced({ scaled: { sums, error } }: OpenStratum, steps: number): boolean {
  const [start, slope] = sums.map(({ magnitude }) => magnitude * steps);
  return error === 0 && (start ?? wholeLimit) < wholeLimit && (slope ?? wholeLimit) < wholeLimit;
}

/** Doubles too near a whole number are replaced by what exact numbers say; returns how many. */
function settle(open: OpenStratum, places: Float64Array, steps: number): number {
  const [count, error, place] = [open.stratum.rows.length, 2 * steps * crossingError, placeAmong(steps)];
  let byRationals = 0;
  for (let cell = 0; cell < places.length; cell += 1) {
    const near = places[cell] ?? Number.NaN;
    if (near === 0 || Math.abs(near - Math.round(near)) > error) continue;
    const { root, last } = exactCourse(open, cell % count, Math.floor(cell / count));
    places[cell] = root ? place(root) * last : 0;
    byRationals += 1;
  }
  return byRationals;
}

/** By point of the grid, how many rows reach the rung there, less those that leave it. */
function changes(places: Float64Array, isIncluded: boolean, steps: number): Int32Array {
  const found = new Int32Array(steps + 1);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? 0;
    if (place === 0) continue;
    const way = place > 0 ? 1 : -1;
    // A rung that includes its number is reached at a point that stands on it, and left at the next.
    const point = place > 0 === isIncluded ? Math.ceil(place * way) : Math.floor(place * way) + 1;
    found[point] = (found[point] ?? 0) + way;
  }
  return found;
}

export interface GridCounts {
  /** By point from 1 to steps - 1, counts by place (distribution.ts); the ends are not on the open path. */
  readonly counts: readonly Int32Array[];
  readonly byRationals: number;
}

/** Where every weight is permitted. */
export function gridCounts(open: OpenStratum, steps: number, size: number): GridCounts {
  const crossings: OpenCrossings = openCrossings(open, steps, placeAmong(steps));
  const { places } = crossings;
  const { rows, ladder } = open.stratum;
  const byRationals = crossings.byRationals + (isPlaced(open, steps) ? 0 : settle(open, places, steps));
  const byRung = ladder.rungs.map(({ isIncluded }, rung) =>
    changes(places.subarray(rung * rows.length, (rung + 1) * rows.length), isIncluded, steps),
  );
  const reached = crossings.reached.slice();
  const counts = Array.from({ length: steps - 1 }, (_, index) => {
    for (const [rung, change] of byRung.entries()) reached[rung] = (reached[rung] ?? 0) + (change[index + 1] ?? 0);
    return countsWith(open, reached, size);
  });
  return { counts, byRationals };
}
