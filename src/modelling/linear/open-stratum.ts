/** A stratum on the open path 0 < t < 1: where its rows cross the rungs of its ladder, in doubles and exactly. */
import { type Rational, multiply } from '../../scoring/rational.ts';
import type { ExactCohort } from '../prepared-cohort.ts';
import { crossingKernel } from '../simd/crossing-kernel.ts';
import { side, sideCount } from '../simd/crossing.ts';
import type { WeightPath } from '../weight-path.ts';
import { constraintGate } from './constraint-gate.ts';
import { type Course, type Crossed, courseOf, crossed, isOn, weightedSum } from './crossings.ts';
import type { Ladder } from './ladder.ts';
import { partWeights } from './part-weights.ts';
import { type ScaledSums, scaledSums } from './scaled-sums.ts';
import { settledShares } from './settled-shares.ts';
import type { StepFunction } from './step-function.ts';
import { type StratumColumns, valuesOf } from './stratum-columns.ts';

export interface OpenStratum {
  readonly prepared: ExactCohort;
  readonly stratum: StratumColumns;
  readonly crossed: Crossed;
  /** Where the policy's constraints permit the weights; undefined when they do on the whole open path. */
  readonly gate: StepFunction<boolean> | undefined;
  /** The sum of each row, with the limits of the rungs: at t = 0, and how they rise to t = 1. */
  readonly scaled: ScaledSums;
}

/** Undefined when no row of the stratum has a rating on the open path. */
export function openStratum(prepared: ExactCohort, stratum: StratumColumns, path: WeightPath): OpenStratum | undefined {
  const { policy, parts } = prepared;
  const settled = settledShares(policy, stratum, partWeights(policy, stratum, path.lines));
  if (!settled) return undefined;
  const over = crossed(stratum, settled);
  const terms = (of: 'start' | 'slope') => ({
    coefficients: settled.shares.map((share) => multiply(share[of], settled.whole.start)),
    limits: over.levels.map((level) => level[of]),
  });
  const columns = stratum.present.flatMap((place) => parts[place] ?? []);
  return {
    prepared,
    stratum,
    crossed: over,
    gate: constraintGate(policy, stratum, settled),
    scaled: scaledSums(columns, [terms('start'), terms('slope')]),
  };
}

/** How a row stands to a rung; a cell is rung × rows + place of the row in the stratum. */
export function exactCourse({ prepared, stratum, crossed: over }: OpenStratum, cell: number): Course {
  const rung = Math.floor(cell / stratum.rows.length);
  const index = cell - rung * stratum.rows.length;
  const level = over.levels[rung];
  const row = stratum.rows[index];
  if (!level || row === undefined) throw new RangeError('there is no such rung or row');
  return courseOf(weightedSum(over.settled, valuesOf(prepared.parts, stratum, row)), level);
}

export interface OpenCrossings {
  /** As the kernel gives them, with none unclear; 0 where exact numbers found no crossing after all. */
  readonly places: Float64Array;
  readonly cells: Uint32Array;
  /** By rung, how many rows reach it just after 0, and as the path goes to its very ends. */
  readonly reached: Int32Array;
  readonly reachedAtStart: Int32Array;
  readonly reachedAtEnd: Int32Array;
  /** How many times a rational number had to decide. */
  readonly byRationals: number;
}

/** A slope of less than 2^34 errors would leave t off by more than 2^-33. */
const leastSlopeInErrors = 2 ** 34;
/** How far t in doubles can be off wherever the kernel gives one. */
export const crossingError = 2 ** -32;

/** By rung, from how the kernel counts sides: those above, and those on it where it includes its number. */
function reachedOf({ rungs }: Ladder, sides: Uint32Array, above: readonly number[], on: number): Int32Array {
  const countOf = (rung: number, place: number): number => sides[rung * sideCount + place] ?? 0;
  return Int32Array.from(rungs, ({ isIncluded }, rung) =>
    above.reduce((sum, place) => sum + countOf(rung, place), isIncluded ? countOf(rung, on) : 0),
  );
}

/** `placeOf` writes an exact t as a place of the kernel, without its sign. */
export function openCrossings(open: OpenStratum, steps: number, placeOf: (t: Rational) => number): OpenCrossings {
  const { stratum, scaled } = open;
  const { ladder } = stratum;
  const [start, slope] = scaled.sums;
  if (!start || !slope) throw new RangeError('a path has a start and a slope');
  const { places, cells, sides } = crossingKernel({
    rows: stratum.rows.length,
    units: stratum.units,
    start: start.coefficients,
    slope: slope.coefficients,
    limitStart: start.limits,
    limitSlope: slope.limits,
    error: scaled.error,
    leastSlope: leastSlopeInErrors * scaled.error,
    steps,
  });
  const clear = {
    places,
    cells,
    reached: reachedOf(ladder, sides, [side.aboveAtStart, side.rising], side.level),
    reachedAtStart: reachedOf(ladder, sides, [side.aboveAtStart], side.onAtStart),
    reachedAtEnd: reachedOf(ladder, sides, [side.aboveAtEnd], side.onAtEnd),
  };
  return { ...clear, byRationals: scaled.error === 0 ? 0 : settle(open, clear, placeOf) };
}

/** Decides by exact numbers what the kernel could not; returns how many there were. */
function settle(
  open: OpenStratum,
  { places, cells, reached, reachedAtStart, reachedAtEnd }: Omit<OpenCrossings, 'byRationals'>,
  placeOf: (t: Rational) => number,
): number {
  const { rows, ladder } = open.stratum;
  let byRationals = 0;
  for (let index = 0; index < places.length; index += 1) {
    if (!Number.isNaN(places[index])) continue;
    const cell = cells[index] ?? 0;
    const rung = Math.floor(cell / rows.length);
    const { atStart, atEnd, first, last, root } = exactCourse(open, cell);
    for (const [counts, sign] of [
      [reached, first],
      [reachedAtStart, atStart],
      [reachedAtEnd, atEnd],
    ] as const)
      if (isOn(sign, ladder.rungs[rung])) counts[rung] = (counts[rung] ?? 0) + 1;
    places[index] = root ? placeOf(root) * last : 0;
    byRationals += 1;
  }
  return byRationals;
}
