/**
 * Accuracy and consistency of classifications from one administration (Livingston and Lewis 1995, Journal of
 * Educational Measurement 32(2)): true scores follow a four-parameter beta, errors are binomial for a test of the
 * effective length.
 */
import { binomialShares, logFactorials } from './binomial.ts';
import type { Interval } from './bivariate-normal.ts';
import { type Classification, diagonal, kappaOf } from './classification.ts';
import { meanOf } from './covariance.ts';
import { betaFromMoments, type FourParameterBeta, trueMoments } from './four-parameter-beta.ts';
import { gaussLegendre, integrate } from './gauss-legendre.ts';

export interface LivingstonLewis extends Classification {
  /** Number of independent items that a test of this reliability would need. */
  effectiveLength: number;
  trueScores: FourParameterBeta;
}

export interface ScoresToClassify {
  /** Observed scores; at least two different ones. */
  scores: readonly number[];
  /** Ends of their scale. */
  lowest: number;
  highest: number;
  /** In (0, 1). */
  reliability: number;
  /** On the scale of the scores, rising. */
  cuts: readonly number[];
}

/** Effective test length: [(mean - min)(max - mean) - r s2] / [s2 (1 - r)], with the variance over n - 1. */
export function effectiveLength({ scores, lowest, highest, reliability }: ScoresToClassify): number {
  const mean = meanOf(scores);
  const variance = scores.reduce((total, score) => total + (score - mean) ** 2, 0) / (scores.length - 1);
  return ((mean - lowest) * (highest - mean) - reliability * variance) / (variance * (1 - reliability));
}

const rule = gaussLegendre(48);

/**
 * Classification of these scores.
 * @returns undefined where the scores have no variance or no beta distribution fits their moments
 */
export function livingstonLewis(question: ScoresToClassify): LivingstonLewis | undefined {
  const { scores, lowest, highest, cuts } = question;
  const length = effectiveLength(question);
  if (!(length > 4 && Number.isFinite(length))) return undefined;
  const share = (score: number) => (score - lowest) / (highest - lowest);
  const counts = scores.map((score) => share(score) * length);
  const trueScores = betaFromMoments(trueMoments(counts, length));
  if (trueScores === undefined) return undefined;
  const items = Math.round(length);
  const levels = observedLevels(cuts.map(share), items);
  const intervals = [...cuts.map(share), 1].map((to, i): Interval => [i === 0 ? 0 : share(cuts[i - 1] ?? 0), to]);
  const logs = logFactorials(items);
  const sharesAt = (truth: number) => levelShares(binomialShares(truth, logs), levels, intervals.length);
  const over = (interval: Interval, f: (shares: readonly number[]) => number) =>
    expectation(trueScores, interval, (truth) => f(sharesAt(truth)));
  const names = intervals.map((_, level) => level);
  const accuracyMatrix = intervals.map((interval) => names.map((b) => over(interval, (shares) => shares[b] ?? 0)));
  const consistencyMatrix = names.map((a) =>
    names.map((b) => over([0, 1], (shares) => (shares[a] ?? 0) * (shares[b] ?? 0))),
  );
  return {
    effectiveLength: length,
    trueScores,
    accuracyMatrix,
    accuracy: diagonal(accuracyMatrix),
    consistencyMatrix,
    consistency: diagonal(consistencyMatrix),
    kappa: kappaOf(consistencyMatrix),
  };
}

/** The level, from 0, that each number of items right is classified in; a cut lies at the nearest whole number of items. */
function observedLevels(cuts: readonly number[], items: number): number[] {
  const needed = cuts.map((cut) => Math.round(cut * items));
  return Array.from({ length: items + 1 }, (_, right) => needed.filter((count) => right >= count).length);
}

function levelShares(shares: readonly number[], levels: readonly number[], count: number): number[] {
  const totals = Array.from({ length: count }, () => 0);
  for (const [right, share] of shares.entries()) {
    const level = levels[right] ?? 0;
    totals[level] = (totals[level] ?? 0) + share;
  }
  return totals;
}

/**
 * Integral of f over the true scores that lie in an interval. With x = sin^2(angle) the density has no infinite ends.
 */
function expectation(
  { alpha, beta, lower, upper }: FourParameterBeta,
  [from, to]: Interval,
  f: (truth: number) => number,
): number {
  const angleOf = (truth: number) => Math.asin(Math.sqrt(Math.min(1, Math.max(0, (truth - lower) / (upper - lower)))));
  const density = (angle: number) => Math.sin(angle) ** (2 * alpha - 1) * Math.cos(angle) ** (2 * beta - 1);
  const total = integrate(rule, 0, Math.PI / 2, density);
  const weighed = (angle: number) =>
    density(angle) * f(Math.min(1, Math.max(0, lower + (upper - lower) * Math.sin(angle) ** 2)));
  return integrate(rule, angleOf(from), angleOf(to), weighed) / total;
}
