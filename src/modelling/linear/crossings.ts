/**
 * Where the composite of a row reaches or leaves the rungs of its ladder on the open path 0 < t < 1. With N(t) the
 * weighted sum of the values and V(t) the sum of the shares, both straight lines, the composite is whole N / (divisor V),
 * so it stands on a rung c where whole N(t) - c divisor V(t) = 0: one linear equation, whatever is missing. V is above
 * zero on the open path, so the sign of that line says on which side the composite is.
 */
import { type Rational, add, compare, divide, isZero, multiply, subtract, zero } from '../../scoring/rational.ts';
import type { RatingCode } from '../rating-code.ts';
import type { Ladder, Rung } from './ladder.ts';
import { type Line, scaled } from './line.ts';
import type { SettledShares } from './settled-shares.ts';
import type { Knot } from './step-function.ts';
import type { Stratum } from './stratum.ts';

const signOf = ({ s, n }: Rational): number => (n === 0n ? 0 : Number(s));

/** A stratum's ladder with, for each rung, the line c divisor V. */
export interface Crossed {
  readonly ladder: Ladder;
  readonly levels: readonly Line[];
  readonly settled: SettledShares;
}

/** The whole of the weights must stay the same along the path (RangeError). */
export function crossed({ ladder, divisor }: Stratum, settled: SettledShares): Crossed {
  if (!isZero(settled.whole.slope)) throw new RangeError('the weights must sum to the same along a path');
  const levels = ladder.rungs.map(({ at }) => scaled(settled.sumOfShares, multiply(at, divisor)));
  return { ladder, levels, settled };
}

/** whole N(t) for the values of one row, by place in the list of present parts. */
export function weightedSum({ shares, whole }: SettledShares, values: readonly Rational[]): Line {
  let start = zero;
  let slope = zero;
  for (let index = 0; index < values.length; index += 1) {
    const [share, value] = [shares[index], values[index]];
    if (!share || !value) throw new RangeError('each present part has a share and a value');
    start = add(start, multiply(share.start, value));
    if (!isZero(share.slope)) slope = add(slope, multiply(share.slope, value));
  }
  return scaled({ start, slope }, whole.start);
}

/** How the composite of a row stands to one rung: on which side at both ends, just inside them, and where it changes. */
export interface Course {
  readonly atStart: number;
  readonly atEnd: number;
  readonly first: number;
  readonly last: number;
  readonly root?: Rational;
}

export function courseOf(sum: Line, level: Line): Course {
  const start = subtract(sum.start, level.start);
  const slope = subtract(sum.slope, level.slope);
  const [atStart, direction, atEnd] = [signOf(start), signOf(slope), signOf(add(start, slope))];
  const first = atStart || direction;
  const last = atEnd || -direction;
  const sides = { atStart, atEnd, first, last };
  return first === last ? sides : { ...sides, root: divide(subtract(zero, start), slope) };
}

/** Whether a rung is reached from this side of it; from 0, by those that include their own number. */
export const isOn = (side: number, rung: Rung | undefined): boolean =>
  side > 0 || (side === 0 && rung?.isIncluded === true);

/** The ratings of a row just after 0, and the knots strictly between 0 and 1. */
export interface OpenPath {
  readonly first: RatingCode;
  readonly knots: readonly Knot[];
}

export function crossings({ ladder, levels, settled }: Crossed, values: readonly Rational[]): OpenPath {
  const sum = weightedSum(settled, values);
  const courses = levels.map((level) => courseOf(sum, level));
  const codes = [ladder.first, ...ladder.rungs.map(({ code }) => code)];
  const reached = courses.filter(({ first }, place) => isOn(first, ladder.rungs[place])).length;
  const places = [...courses.keys()].filter((place) => courses[place]?.root);
  const isRising = places.some((place) => (courses[place]?.last ?? 0) > 0);
  const knots: Knot[] = [];
  for (const place of isRising ? places : places.toReversed()) {
    const [t, below, above] = [courses[place]?.root, codes[place], codes[place + 1]];
    if (!t || below === undefined || above === undefined) throw new RangeError('there is no such rung');
    const isIncluded = ladder.rungs[place]?.isIncluded === true;
    const after = isRising ? above : below;
    const previous = knots.at(-1);
    // Two rungs at one number, one that includes it and one that does not, are crossed together.
    if (previous && compare(previous.t, t) === 0)
      knots.splice(-1, 1, { t, at: isIncluded === isRising ? after : previous.at, after });
    else knots.push({ t, at: isIncluded ? above : below, after });
  }
  return { first: codes[reached] ?? ladder.first, knots };
}
