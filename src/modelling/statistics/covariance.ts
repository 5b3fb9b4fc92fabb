import type { Matrix, Vector } from './matrix.ts';

export function meanOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += values[i] ?? 0;
  return total / values.length;
}

/** Sample covariance of two columns of the same length (divisor n - 1; n >= 2). */
export function covariance(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const meanX = meanOf(x);
  const meanY = meanOf(y);
  let total = 0;
  for (let i = 0; i < x.length; i += 1) total += ((x[i] ?? 0) - meanX) * ((y[i] ?? 0) - meanY);
  return total / (x.length - 1);
}

/** Covariance matrix of measures given as columns over the same teachers, complete cases only. */
export function covarianceMatrix(columns: readonly ArrayLike<number>[]): Matrix {
  return columns.map((one) => columns.map((other) => covariance(one, other)));
}

/** Pearson's correlation; undefined where a column does not vary. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  const scale = Math.sqrt(covariance(x, x) * covariance(y, y));
  return scale > 0 ? covariance(x, y) / scale : undefined;
}

/** Covariance matrix of true scores: observed covariances off the diagonal, variance times reliability on it. */
export function trueCovariance(observed: Matrix, reliability: Vector): Matrix {
  return observed.map((row, i) => row.map((value, j) => (i === j ? value * (reliability[i] ?? Number.NaN) : value)));
}
