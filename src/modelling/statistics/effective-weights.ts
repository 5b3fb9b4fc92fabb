/** Nominal and effective weights (Wang and Stanley 1970; Shear and Nath 2024): what a weight on paper carries in fact. */
import { at, dot, type Matrix, quadratic, solve, times, type Vector } from './matrix.ts';

export interface EffectiveWeights {
  /** Share of the composite's variance that each measure carries; they sum to 1 and can be negative. */
  effective: readonly number[];
  /** Share of the weighted standard deviations. */
  deviationShare: readonly number[];
  /** Correlation of each measure with the composite; undefined where the measure does not vary. */
  correlation: readonly (number | undefined)[];
}

/**
 * Effective weights e_j = w_j (Sw)_j / w'Sw.
 * @param covariance S of the measures over teachers who have them all
 * @param weights nominal weights, same order
 * @returns undefined where the composite does not vary: then no measure carries anything
 */
export function effectiveWeights(covariance: Matrix, weights: Vector): EffectiveWeights | undefined {
  const variance = quadratic(covariance, weights);
  if (!(variance > 0)) return undefined;
  const withComposite = times(covariance, weights);
  const deviations = covariance.map((row, j) => Math.sqrt(at(row, j)));
  const spread = dot(weights, deviations);
  return {
    effective: weights.map((weight, j) => (weight * at(withComposite, j)) / variance),
    deviationShare: weights.map((weight, j) => (weight * at(deviations, j)) / spread),
    correlation: deviations.map((deviation, j) =>
      deviation > 0 ? at(withComposite, j) / (deviation * Math.sqrt(variance)) : undefined,
    ),
  };
}

/** Largest difference from the desired effective weights that counts as reached. */
const tolerance = 1e-12;

/**
 * Nominal weights, summing to 1, whose effective weights are the desired ones: the one positive solution of
 * w_j (Sw)_j = e_j w'Sw for a positive definite S and positive e. Found by Newton's method on
 * F(w) = w'Sw / 2 - sum e_j ln w_j, whose minimum it is up to scale, with steps halved while they leave the positive side.
 * @param desired positive, summing to 1
 * @returns undefined where no such weights are found (S not positive definite)
 */
export function weightsForEffective(covariance: Matrix, desired: Vector): number[] | undefined {
  let weights = desired.map((share, j) => Math.sqrt(share) / Math.sqrt(at(covariance[j] ?? [], j)));
  if (!weights.every((weight) => weight > 0 && Number.isFinite(weight))) return undefined;
  const objective = (w: Vector) =>
    quadratic(covariance, w) / 2 - w.reduce((total, weight, j) => total + at(desired, j) * Math.log(weight), 0);
  for (let round = 0; round < 200; round += 1) {
    const gradient = times(covariance, weights).map((value, j) => value - at(desired, j) / at(weights, j));
    const relative = gradient.map((value, j) => Math.abs(value * at(weights, j)));
    if (Math.max(...relative) < tolerance) return normalised(weights);
    const hessian = covariance.map((row, i) =>
      row.map((value, j) => (i === j ? value + at(desired, j) / at(weights, j) ** 2 : value)),
    );
    const step = solve(hessian, gradient);
    const next = shortened(weights, step, objective);
    if (next === undefined) return undefined;
    weights = next;
  }
  return undefined;
}

/** The point after a Newton step, halved until it stays positive and does not go up; undefined when none does. */
function shortened(weights: Vector, step: Vector, objective: (w: Vector) => number): number[] | undefined {
  const present = objective(weights);
  for (let length = 1; length > 1e-12; length /= 2) {
    const next = weights.map((weight, j) => weight - length * at(step, j));
    if (next.every((weight) => weight > 0) && objective(next) <= present + 1e-15 * Math.abs(present)) return next;
  }
  return undefined;
}

function normalised(weights: Vector): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
