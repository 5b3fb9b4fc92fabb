/**
 * Why a change changes nothing, or little: how far composites moved, how near the closest one is to a cut point, and
 * how far the weight would have to go before the first rating flips. These are facts about single rows: they are for
 * those who may see the cohort, and are not published as they are.
 */
import { type Rational, compare, subtract, zero } from '../scoring/rational.ts';
import { compositesOf } from './composites.ts';
import type { ExactCohort } from './prepared-cohort.ts';
import type { RootWeights } from './rate-cohort.ts';
import type { TippingPoint } from './tipping-points.ts';

const distance = (a: Rational, b: Rational): Rational => {
  const difference = subtract(a, b);
  return compare(difference, zero) < 0 ? subtract(zero, difference) : difference;
};

const extreme = (values: readonly Rational[], sign: 1 | -1): Rational | undefined =>
  values.reduce<Rational | undefined>(
    (best, value) => (best && sign * compare(value, best) <= 0 ? best : value),
    undefined,
  );

export interface CompositeMoves {
  /** Rows with a composite on both sides. */
  readonly compared: number;
  /** Of these, rows whose composite is another number. */
  readonly moved: number;
  /** The farthest that one of them moved, up or down; undefined when none is compared. */
  readonly farthest: Rational | undefined;
}

/** How composites differ under two policies, or under two sets of weights, of the same cohort. */
export function compositeMoves(
  before: readonly (Rational | undefined)[],
  after: readonly (Rational | undefined)[],
): CompositeMoves {
  const distances = before.flatMap((value, row) => {
    const other = after[row];
    return value && other ? [distance(value, other)] : [];
  });
  return {
    compared: distances.length,
    moved: distances.filter((each) => compare(each, zero) !== 0).length,
    farthest: extreme(distances, 1),
  };
}

/** How near the closest composite is to a place where its rating changes; undefined when there is none. */
export function closestToCut(prepared: ExactCohort, weights?: RootWeights): Rational | undefined {
  const composites = compositesOf(prepared, weights);
  const distances = prepared.strata.flatMap(({ rows, ladder }) =>
    rows.flatMap((row) => {
      const composite = composites[row];
      return composite ? ladder.rungs.map(({ at }) => distance(composite, at)) : [];
    }),
  );
  return extreme(distances, -1);
}

export interface NextFlips {
  /** The nearest weight below t at which some rating is another, and the nearest above. */
  readonly below: Rational | undefined;
  readonly above: Rational | undefined;
}

/** From t, how far the moving weight can go before the first rating flips. */
export function nextFlips(points: readonly (readonly TippingPoint[])[], t: Rational): NextFlips {
  const all = points.flat();
  // At a tipping point itself, the flip towards a side on which the rating is already another one is at t.
  const below = all.filter(
    (point) => compare(point.t, t) < 0 || (compare(point.t, t) === 0 && point.before !== point.at),
  );
  const above = all.filter(
    (point) => compare(point.t, t) > 0 || (compare(point.t, t) === 0 && point.after !== point.at),
  );
  return {
    below: extreme(
      below.map((point) => point.t),
      1,
    ),
    above: extreme(
      above.map((point) => point.t),
      -1,
    ),
  };
}

/** How far t is from the nearest flip of one row: the robustness of its rating. Undefined when it never flips. */
export function robustness(points: readonly TippingPoint[], t: Rational): Rational | undefined {
  return extreme(
    points.map((point) => distance(point.t, t)),
    -1,
  );
}
