/** Random sweeps by whole-number arithmetic, sharing nothing with the code that rates cohorts. */
import fc from 'fast-check';
import { notRated } from '../../src/modelling/rating-code.ts';
import type { Sweep } from '../../src/modelling/suppression/publish-sweep.ts';
import { ratio } from '../../src/scoring/rational.ts';

const steps = 20;
const cutLists = [
  [200, 270, 330],
  [250, 300],
  [180, 220, 260, 300],
];

/** Whole numbers from 0 to below `below`, in an order that the seed fixes (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

interface Teacher {
  /** Composite in hundredths at weight 0, and how far it moves up to weight 1. */
  readonly base: number;
  readonly slope: number;
  readonly hasRating: boolean;
}

/** Scores lie around a middle, so that levels are unevenly filled; some teachers have no rating. */
function teachers(size: number, spread: number, next: (below: number) => number): Teacher[] {
  return Array.from({ length: size }, () => ({
    base: 300 + Math.round(((next(100) - 50) * spread) / 50),
    slope: next(210) - 150,
    hasRating: next(25) > 0,
  }));
}

const codeOf = ({ base, slope, hasRating }: Teacher, point: number, cuts: readonly number[]): number =>
  hasRating ? cuts.filter((cut) => base * steps + slope * point >= cut * steps).length : notRated;

export const sweepArbitrary: fc.Arbitrary<Sweep> = fc
  .record({
    cuts: fc.constantFrom(...cutLists),
    spread: fc.constantFrom(30, 80, 120),
    size: fc.constantFrom(30, 80, 200),
    seed: fc.nat(),
  })
  .map(({ cuts, spread, size, seed }) => {
    const all = teachers(size, spread, numbersFrom(seed));
    const points = Array.from({ length: steps + 1 }, (_, point) => point);
    return {
      points: points.map((point) => ratio(BigInt(point), BigInt(steps))),
      codes: points.map((point) => Uint8Array.from(all, (each) => codeOf(each, point, cuts))),
      levels: cuts.length + 1,
    };
  });
