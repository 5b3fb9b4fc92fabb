/** Ratings that are published together: neighbouring levels as one band, so that each band is large enough to show. */
import { type RatingCode, isLevel } from '../rating-code.ts';

/** Places in rising order: 0 is "no rating", then the levels from the lowest. */
export const placeInOrder = (code: RatingCode): number => (isLevel(code) ? code + 1 : 0);

/** One band: whether those without a rating are in it, and which levels are. More than one of these are not told apart. */
export interface Band {
  readonly holdsNotRated: boolean;
  /** Places of levels from the lowest, 0. */
  readonly levels: readonly number[];
}

/** Bands as the places at which each begins, rising; places below the first do not occur. */
export type BandStarts = readonly number[];

/** By place, the band that holds it. */
export function bandOfPlace(starts: BandStarts, places: number): Uint8Array {
  return Uint8Array.from({ length: places }, (_, place) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= place),
    ),
  );
}

export const bandsFrom = (starts: BandStarts, places: number): Band[] =>
  starts.map((start, index) => {
    const end = starts[index + 1] ?? places;
    const held = Array.from({ length: end - start }, (_, offset) => start + offset);
    return { holdsNotRated: held.includes(0), levels: held.filter((place) => place > 0).map((place) => place - 1) };
  });

/** Every way of making one band of two neighbours. */
export const mergers = (starts: BandStarts): BandStarts[] =>
  starts.slice(1).map((_, index) => starts.filter((_start, other) => other !== index + 1));

/** A grid of places by point and row, seen through bands. */
export class BandedGrid {
  readonly size: number;
  private readonly places: readonly Uint8Array[];
  private readonly starts: BandStarts;
  private readonly bandOf: Uint8Array;

  constructor(places: readonly Uint8Array[], starts: BandStarts, placeCount: number) {
    this.places = places;
    this.starts = starts;
    this.size = starts.length;
    this.bandOf = bandOfPlace(starts, placeCount);
  }

  holdsOnlyNotRated(band: number): boolean {
    return this.starts[band] === 0 && this.starts[band + 1] === 1;
  }

  band(point: number, row: number): number {
    return this.bandOf[this.places[point]?.[row] ?? 0] ?? 0;
  }

  /** By row, the band that holds it at a point. */
  division(point: number): Uint8Array {
    return (this.places[point] ?? new Uint8Array()).map((place) => this.bandOf[place] ?? 0);
  }

  /** How many rows each band holds at a point. */
  counts(point: number): number[] {
    const counts = Array.from({ length: this.size }, () => 0);
    const places = this.places[point] ?? new Uint8Array();
    for (let row = 0; row < places.length; row += 1) {
      const band = this.bandOf[places[row] ?? 0] ?? 0;
      counts[band] = (counts[band] ?? 0) + 1;
    }
    return counts;
  }

  /** How many rows move from band to band between two points; those that stay are not counted. */
  steps(from: number, to: number): number[] {
    const { size } = this;
    const steps = Array.from({ length: size * size }, () => 0);
    const rows = this.places[from]?.length ?? 0;
    for (let row = 0; row < rows; row += 1) {
      const [before, after] = [this.band(from, row), this.band(to, row)];
      const index = before * size + after;
      if (before !== after) steps[index] = (steps[index] ?? 0) + 1;
    }
    return steps;
  }
}
