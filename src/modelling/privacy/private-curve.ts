/**
 * The whole curve of ratings against a weight, released once with differential privacy: what anybody can learn from it
 * about one teacher is bounded by epsilon, whatever they know already. Noise is added once, to the counts at weight 0
 * and to how many move from rating to rating in each interval of the grid; the counts at every weight are sums of
 * these, so reading them costs no more privacy. Adding noise anew at each weight would spend a budget each time.
 */
import { type Rational, compare, denominatorOf, numeratorOf, zero } from '../../scoring/rational.ts';
import { placeInOrder } from '../suppression/bands.ts';
import type { Sweep } from '../suppression/publish-sweep.ts';
import { type Fraction, type Randomness, discreteLaplace, noiseVariance } from './discrete-laplace.ts';

/** What is counted. Places: 0 is "no rating", then the levels from the lowest. */
export interface CurveCounts {
  /** By place, at the first point of the grid. */
  readonly start: readonly number[];
  /** By interval of the grid, then by place before and place after. */
  readonly moves: readonly (readonly (readonly number[])[])[];
}

export interface PrivateCurve {
  readonly points: readonly Rational[];
  readonly epsilon: Rational;
  /** How much one teacher can alter all counts together; the noise is drawn for epsilon over this. */
  readonly sensitivity: number;
  readonly noisy: CurveCounts;
  /** By point and place; whole numbers that can be negative. A display may show 0 for these. */
  readonly counts: readonly (readonly number[])[];
  /** By point, the standard deviation of the noise in each of its counts. */
  readonly deviations: readonly number[];
}

/**
 * With K levels a rating that moves one way changes K - 1 times at most, so a teacher is in at most K counts. A rating
 * that changes more often, because it comes and goes with the weights that are permitted, is counted up to its last
 * permitted change and stays there.
 */
export const sensitivityOf = ({ levels }: Sweep): number => levels;

const grid = (size: number): number[][] => Array.from({ length: size }, () => Array.from({ length: size }, () => 0));

/** Exact counts, in which each row takes part at most `sensitivityOf` times. Not for publication. */
export function curveCounts(sweep: Sweep): CurveCounts {
  const size = sweep.levels + 1;
  const start = Array.from({ length: size }, () => 0);
  const moves = sweep.points.slice(1).map(() => grid(size));
  const rows = sweep.codes[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    let place = placeInOrder(sweep.codes[0]?.[row] ?? 0);
    start[place] = (start[place] ?? 0) + 1;
    let left = sensitivityOf(sweep) - 1;
    for (const [interval, counts] of moves.entries()) {
      const next = placeInOrder(sweep.codes[interval + 1]?.[row] ?? 0);
      const line = counts[place];
      if (next === place || left === 0 || !line) continue;
      line[next] = (line[next] ?? 0) + 1;
      place = next;
      left -= 1;
    }
  }
  return { start, moves };
}

/** Epsilon over the sensitivity, as whole numbers. Throws RangeError for an epsilon that is not above zero. */
function scaleOf(epsilon: Rational, sensitivity: number): Fraction {
  const [n, d] = [Number(numeratorOf(epsilon)), Number(denominatorOf(epsilon)) * sensitivity];
  if (compare(epsilon, zero) <= 0) throw new RangeError('epsilon must be above zero');
  return { n, d };
}

/** Counts at every point: those at the start, and all moves up to it. */
function accumulated({ start, moves }: CurveCounts): number[][] {
  const counts = [[...start]];
  for (const interval of moves) {
    const now = [...(counts.at(-1) ?? [])];
    for (const [from, line] of interval.entries())
      for (const [to, moved] of line.entries()) {
        now[from] = (now[from] ?? 0) - moved;
        now[to] = (now[to] ?? 0) + moved;
      }
    counts.push(now);
  }
  return counts;
}

/**
 * One release for the whole grid; the caller keeps it, states epsilon with it and never draws again for the same
 * cohort. Two cohorts that differ by one teacher give any result with probabilities that differ at most by the factor
 * exp(epsilon). Throws RangeError for an epsilon that is not above zero.
 */
export function privateCurve(sweep: Sweep, epsilon: Rational, random: Randomness): PrivateCurve {
  const sensitivity = sensitivityOf(sweep);
  const scale = scaleOf(epsilon, sensitivity);
  const blurred = (count: number): number => count + discreteLaplace(scale, random);
  const { start, moves } = curveCounts(sweep);
  const noisy = {
    start: start.map(blurred),
    // Nobody moves from a rating to itself, in any cohort: there is nothing to hide.
    moves: moves.map((interval) =>
      interval.map((line, from) => line.map((count, to) => (from === to ? 0 : blurred(count)))),
    ),
  };
  // A count rests on one draw at the start and, for each interval, on one for each way in and each way out.
  const deviations = sweep.points.map((_, point) => Math.sqrt(noiseVariance(scale) * (1 + 2 * sweep.levels * point)));
  return { points: sweep.points, epsilon, sensitivity, noisy, counts: accumulated(noisy), deviations };
}
