/** How much of a composite is signal (Mosier 1943), and which weights would carry most of it. */
import { trueCovariance } from './covariance.ts';
import { at, dot, type Matrix, quadratic, solve, times, type Vector } from './matrix.ts';

/**
 * Reliability of a weighted sum whose measures err independently: 1 - sum w_j^2 s_j^2 (1 - r_j) / w'Sw.
 * @returns undefined where the composite does not vary
 */
export function compositeReliability(covariance: Matrix, weights: Vector, reliability: Vector): number | undefined {
  const variance = quadratic(covariance, weights);
  if (!(variance > 0)) return undefined;
  const error = weights.reduce(
    (total, weight, j) => total + weight ** 2 * at(covariance[j] ?? [], j) * (1 - at(reliability, j)),
    0,
  );
  return 1 - error / variance;
}

export interface Predictor {
  /** Regression weights on the observed measures. */
  weights: readonly number[];
  /** The same, summing to 1. */
  shares: readonly number[];
  /** Share of the criterion's variance that they predict. */
  r2: number;
}

/** Best linear predictor of a criterion: S^-1 c, for its covariances c with the measures and its variance. */
export function bestPredictor(covariance: Matrix, withCriterion: Vector, criterionVariance: number): Predictor {
  const weights = solve(covariance, withCriterion);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    weights,
    shares: weights.map((weight) => weight / total),
    r2: dot(withCriterion, weights) / criterionVariance,
  };
}

/**
 * The weights, summing to 1, whose composite is most reliable: top eigenvector of S^-1 T, by repeated application.
 * @returns them with the reliability they reach
 */
export function mostReliableWeights(
  covariance: Matrix,
  reliability: Vector,
): { weights: number[]; reliability: number } {
  const truth = trueCovariance(covariance, reliability);
  let weights = reliability.map(() => 1 / reliability.length);
  for (let round = 0; round < 10_000; round += 1) {
    const next = solve(covariance, times(truth, weights));
    const total = next.reduce((sum, weight) => sum + weight, 0);
    const scaled = next.map((weight) => weight / total);
    const moved = Math.max(...scaled.map((weight, j) => Math.abs(weight - at(weights, j))));
    weights = scaled;
    if (moved < 1e-15) break;
  }
  return { weights, reliability: quadratic(truth, weights) / quadratic(covariance, weights) };
}
