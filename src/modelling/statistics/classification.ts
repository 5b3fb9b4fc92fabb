/** How often a rating is the right one, and how often a second look would give it again, under normal errors. */
import { boxProbability, intervalsOf } from './bivariate-normal.ts';
import type { Matrix } from './matrix.ts';

export interface Classification {
  /** P(true level a, rated level b). */
  accuracyMatrix: Matrix;
  /** Share whose rating is that of their true score. */
  accuracy: number;
  /** P(rated a once, rated b on an independent second occasion). */
  consistencyMatrix: Matrix;
  consistency: number;
  /** Agreement of two occasions beyond chance; undefined when everybody has one rating. */
  kappa: number | undefined;
}

/** P(first variable in interval a, second in interval b) for cuts of each and a correlation, in standard deviations. */
export function jointShares(firstCuts: readonly number[], secondCuts: readonly number[], correlation: number): Matrix {
  return intervalsOf(firstCuts).map((first) =>
    intervalsOf(secondCuts).map((second) => boxProbability(first, second, correlation)),
  );
}

/** Sum of the diagonal: the share that agrees. */
export const diagonal = (matrix: Matrix): number => matrix.reduce((total, row, i) => total + (row[i] ?? 0), 0);

/** Cohen's kappa of a table of shares; undefined where chance alone agrees always. */
export function kappaOf(shares: Matrix): number | undefined {
  const rows = shares.map((row) => row.reduce((total, share) => total + share, 0));
  const columns = shares.map((_, j) => shares.reduce((total, row) => total + (row[j] ?? 0), 0));
  const byChance = rows.reduce((total, share, i) => total + share * (columns[i] ?? 0), 0);
  return byChance < 1 ? (diagonal(shares) - byChance) / (1 - byChance) : undefined;
}

/**
 * Classification under X = T + E with normal T and E and Var X = 1.
 * @param reliability Var T, in (0, 1)
 * @param cuts on the scale of X, in its standard deviations from its mean, rising; the same cuts hold for T
 */
export function classifyNormal(reliability: number, cuts: readonly number[]): Classification {
  const trueCuts = cuts.map((cut) => cut / Math.sqrt(reliability));
  const accuracyMatrix = jointShares(trueCuts, cuts, Math.sqrt(reliability));
  const consistencyMatrix = jointShares(cuts, cuts, reliability);
  return {
    accuracyMatrix,
    accuracy: diagonal(accuracyMatrix),
    consistencyMatrix,
    consistency: diagonal(consistencyMatrix),
    kappa: kappaOf(consistencyMatrix),
  };
}
