/**
 * For one row and two moving weights: the straight lines across the triangle at which the rating changes. Whatever is
 * missing, whole N - c divisor V is linear in both weights, so its values at the three corners give the line.
 */
import { type Rational, one, ratio, subtract, zero } from '../scoring/rational.ts';
import { crossed, weightedSum } from './linear/crossings.ts';
import { between, valueAt } from './linear/line.ts';
import { partWeights } from './linear/part-weights.ts';
import { settledShares } from './linear/settled-shares.ts';
import type { Stratum } from './linear/stratum.ts';
import { valuesOf } from './linear/stratum-columns.ts';
import type { ExactCohort } from './prepared-cohort.ts';
import type { RatingCode } from './rating-code.ts';
import { type WeightPlane, weightsIn } from './weight-triangle.ts';

/** The code holds where (1 - u - v) rest + u first + v second is above zero, and at zero when `isIncluded`. */
export interface RatingLine {
  readonly code: RatingCode;
  readonly isIncluded: boolean;
  readonly rest: Rational;
  readonly first: Rational;
  readonly second: Rational;
}

export interface RatingLines {
  /** Where no line is reached. */
  readonly lowest: RatingCode;
  /** In rising order of their codes: where one is reached, all before it are. */
  readonly lines: readonly RatingLine[];
}

/** For each rung, how far above it a corner lies. The way there leads from the middle, where every weight counts. */
function heights(
  prepared: ExactCohort,
  stratum: Stratum,
  row: number,
  plane: WeightPlane,
  corner: readonly [Rational, Rational],
) {
  const third = ratio(1n, 3n);
  const [middle, end] = [weightsIn(plane, third, third), weightsIn(plane, ...corner)];
  const given = new Map([...middle].map(([key, weight]) => [key, between(weight, end.get(key) ?? zero)]));
  const { policy, parts } = prepared;
  const settled = settledShares(policy, stratum, partWeights(policy, stratum, given));
  if (!settled) return undefined;
  const sum = valueAt(weightedSum(settled, valuesOf(parts, stratum, row)), one);
  return crossed(stratum, settled).levels.map((level) => subtract(sum, valueAt(level, one)));
}

/** Undefined for a row that has no rating inside the triangle. Constraints on weights are not looked at. */
export function ratingLines(prepared: ExactCohort, plane: WeightPlane, row: number): RatingLines | undefined {
  const stratum = prepared.strata.find(({ rows }) => rows.includes(row));
  if (!stratum) return undefined;
  const corners = [[zero, zero] as const, [one, zero] as const, [zero, one] as const];
  const [rest, first, second] = corners.map((corner) => heights(prepared, stratum, row, plane, corner));
  if (!rest || !first || !second) return undefined;
  const lines = stratum.ladder.rungs.map(({ code, isIncluded }, place): RatingLine => {
    const at = (values: readonly Rational[]): Rational => values[place] ?? zero;
    return { code, isIncluded, rest: at(rest), first: at(first), second: at(second) };
  });
  return { lowest: stratum.ladder.first, lines };
}
