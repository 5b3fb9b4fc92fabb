/** What the standard errors of the measures mean for one teacher's rating. */
import { intervalsOf } from './bivariate-normal.ts';
import { at, type Vector } from './matrix.ts';
import { normalShareBelow } from './normal.ts';

/** Standard error of a weighted sum of measures that err independently. */
export function compositeStandardError(weights: Vector, standardErrors: Vector): number {
  return Math.sqrt(weights.reduce((total, weight, j) => total + (weight * at(standardErrors, j)) ** 2, 0));
}

/** Where true composites lie before anything is known of this teacher. */
export interface Prior {
  mean: number;
  /** Variance of observed composites. */
  variance: number;
  /** Share of it that is true, in (0, 1]. */
  reliability: number;
}

/**
 * P(true rating = level), one for each level, given an observed composite.
 * With a prior the true composite is N(m + r (C - m), r (1 - r) V); without one it is N(C, SE^2).
 * A standard error of zero puts all in the level of the composite (a composite on a cut has the upper one).
 */
export function chancesOfLevels(
  composite: number,
  cuts: readonly number[],
  error: { standardError: number } | Prior,
): number[] {
  const isPrior = 'reliability' in error;
  const centre = isPrior ? error.mean + error.reliability * (composite - error.mean) : composite;
  const spread = isPrior
    ? Math.sqrt(error.reliability * (1 - error.reliability) * error.variance)
    : error.standardError;
  const below = (limit: number): number => {
    if (limit === Infinity) return 1;
    if (limit === -Infinity) return 0;
    if (spread === 0) return centre < limit ? 1 : 0;
    return normalShareBelow((limit - centre) / spread);
  };
  return intervalsOf(cuts).map(([from, to]) => below(to) - below(from));
}

/** Whether a composite lies within one standard error of a cut. */
export const isNearCut = (composite: number, cuts: readonly number[], standardError: number): boolean =>
  cuts.some((cut) => Math.abs(composite - cut) <= standardError);
