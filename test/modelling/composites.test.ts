/** The composite statistics against results that R computed from the same inputs. */
import { describe, expect, test } from '@jest/globals';
import { classifyNormal, jointShares } from '../../src/modelling/statistics/classification.ts';
import { effectiveWeights, weightsForEffective } from '../../src/modelling/statistics/effective-weights.ts';
import { livingstonLewis } from '../../src/modelling/statistics/livingston-lewis.ts';
import { quadratic } from '../../src/modelling/statistics/matrix.ts';
import { compositeQuality } from '../../src/modelling/statistics/met-composites.ts';
import {
  bestPredictor,
  compositeReliability,
  mostReliableWeights,
} from '../../src/modelling/statistics/reliability.ts';
import { errorRate } from '../../src/modelling/statistics/schochet-chiang.ts';
import { compositeReference } from './reference.ts';

const { normalClassification, policies, metMiddleEnglish, schochetChiang, livingstonLewis: ll } = compositeReference();

function expectClose(found: number | undefined, wanted: number | undefined, tolerance: number): void {
  expect(Math.abs((found ?? Number.NaN) - (wanted ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
}
function expectAllClose(found: readonly number[], wanted: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(wanted.length);
  for (const [i, value] of found.entries()) expectClose(value, wanted[i], tolerance);
}

test.each(normalClassification)('accuracy and consistency at reliability $reliability', (wanted) => {
  const found = classifyNormal(wanted.reliability, wanted.cuts);
  expectClose(found.accuracy, wanted.accuracy, 1e-12);
  expectClose(found.consistency, wanted.consistency, 1e-12);
  expectClose(found.kappa, wanted.kappa, 1e-12);
});

test('one cut at the mean: consistency is 1/2 + asin(r)/pi, accuracy 1/2 + asin(sqrt r)/pi', () => {
  for (const r of [0.1, 0.5, 0.86, 0.93, 0.99, 0.9999]) {
    const found = classifyNormal(r, [0]);
    expectClose(found.consistency, 0.5 + Math.asin(r) / Math.PI, 1e-13);
    expectClose(found.accuracy, 0.5 + Math.asin(Math.sqrt(r)) / Math.PI, 1e-13);
  }
});

describe.each(['A', 'B'] as const)('policy %s', (name) => {
  const wanted = policies[name];
  test('carries these effective weights', () => {
    const found = effectiveWeights(policies.observed_cov, wanted.w);
    expectAllClose(found?.effective ?? [], wanted.effective_weights, 1e-12);
    expectAllClose((found?.correlation ?? []).map(Number), wanted.corr_with_composite, 1e-12);
  });
  test('and the nominal weights are found back from them', () => {
    expectAllClose(weightsForEffective(policies.observed_cov, wanted.effective_weights) ?? [], wanted.w, 1e-9);
  });
  test('is as reliable as R says', () => {
    expectClose(compositeReliability(policies.observed_cov, wanted.w, policies.reliability), wanted.reliability, 1e-12);
  });
  test('rates as often as R says, rightly as often as R says', () => {
    const sd = Math.sqrt(quadratic(policies.observed_cov, wanted.w));
    const cuts = policies.cuts.map((cut) => (cut - wanted.mean) / sd);
    const { accuracyMatrix, accuracy } = classifyNormal(wanted.reliability, cuts);
    for (const [level, share] of wanted.rating_share.entries())
      expectClose(
        accuracyMatrix.reduce((total, row) => total + (row[level] ?? 0), 0),
        share,
        1e-12,
      );
    // The true cuts lie at the same values of the scale as the observed ones.
    for (const [a, row] of accuracyMatrix.entries()) expectAllClose(row, wanted.accuracy_matrix[a] ?? [], 1e-10);
    expectClose(accuracy, wanted.accuracy, 1e-10);
  });
});

test('the move from policy A to policy B under normal scores', () => {
  const cutsOf = ({ w, mean }: { w: number[]; mean: number }) =>
    policies.cuts.map((cut) => (cut - mean) / Math.sqrt(quadratic(policies.observed_cov, w)));
  const found = jointShares(cutsOf(policies.A), cutsOf(policies.B), policies.pearson);
  for (const [a, row] of found.entries()) expectAllClose(row, policies.migration[a] ?? [], 1e-10);
});

test('share of each level along the curve of weights', () => {
  for (const point of policies.curve) {
    const cuts = policies.cuts.map((cut) => (cut - point.mean) / point.sd);
    const shares = jointShares(cuts, [], 0.5).map(([share]) => share ?? Number.NaN);
    expectAllClose(shares, point.share, 1e-10);
  }
});

test('the weights that predict best and those that are most reliable', () => {
  const { optimal_weights_for_true_va: optimal, max_reliability: steadiest } = policies;
  const variance = (policies.observed_cov[0]?.[0] ?? 0) * (policies.reliability[0] ?? 0);
  const withTruth = [variance, policies.observed_cov[0]?.[1] ?? 0, policies.observed_cov[0]?.[2] ?? 0];
  const found = bestPredictor(policies.observed_cov, withTruth, variance);
  expectAllClose(found.weights, optimal.b, 1e-10);
  expectAllClose(found.shares, optimal.share, 1e-10);
  expectClose(found.r2, optimal.r2, 1e-10);
  const most = mostReliableWeights(policies.observed_cov, policies.reliability);
  expectAllClose(most.weights, steadiest.w, 1e-8);
  expectClose(most.reliability, steadiest.reliability, 1e-10);
});

test('the MET table: as computed within 1e-9, as printed within .006', () => {
  const model = {
    reliability: metMiddleEnglish.reliability,
    trueCorrelation: metMiddleEnglish.true_corr,
    withHigherOrder: metMiddleEnglish.true_corr_with_higher_order,
  };
  for (const [i, weights] of metMiddleEnglish.weights.entries()) {
    const quality = compositeQuality(model, weights);
    const found = [quality.withStateGains, quality.withHigherOrderGains, quality.reliability];
    expectAllClose(found, metMiddleEnglish.computed[i] ?? [], 1e-9);
    expectAllClose(found, metMiddleEnglish.published_from_memory[i] ?? [], 0.006);
  }
});

test('error rates of Schochet and Chiang: as computed within 1e-9, as printed (36, 26, 12 %) within .005', () => {
  const rate = (threshold: number, years: number) =>
    errorRate({
      threshold,
      years,
      pupilsPerClass: schochetChiang.n,
      classVariance: schochetChiang.var_class,
      pupilVariance: schochetChiang.var_student,
    });
  for (const [i, row] of schochetChiang.table.entries())
    for (const [j, wanted] of row.entries())
      expectClose(rate(schochetChiang.T[i] ?? 0, schochetChiang.years[j] ?? 0), wanted, 1e-9);
  expectAllClose([rate(0.2, 1), rate(0.2, 3), rate(0.2, 10)], [0.36, 0.26, 0.12], 0.005);
});

test('Livingston and Lewis, against betafunctions', () => {
  const found = livingstonLewis({ scores: ll.x, lowest: 0, highest: 1, reliability: ll.reliability, cuts: ll.cuts });
  expectClose(found?.effectiveLength, ll.etl, 1e-10);
  expectClose(found?.trueScores.alpha, ll.parameters.alpha, 1e-8);
  expectClose(found?.trueScores.upper, ll.parameters.u, 1e-8);
  expectClose(found?.accuracy, ll.accuracy, 1e-4);
  expectClose(found?.consistency, ll.consistency, 1e-4);
  expectClose(found?.kappa, ll.kappa, 1e-4);
  for (const [truth, row] of (found?.accuracyMatrix ?? []).entries())
    for (const [rated, share] of row.entries()) expectClose(share, ll.accuracyMatrixByObserved[rated]?.[truth], 1e-4);
});

test('scores without spread have no classification, and a composite without spread no effective weights', () => {
  expect(livingstonLewis({ scores: [0.5, 0.5], lowest: 0, highest: 1, reliability: 0.8, cuts: [0.4] })).toBeUndefined();
  expect(
    effectiveWeights(
      [
        [0, 0],
        [0, 0],
      ],
      [0.5, 0.5],
    ),
  ).toBeUndefined();
  expect(
    effectiveWeights(
      [
        [1, 0],
        [0, 0],
      ],
      [0.5, 0.5],
    )?.effective,
  ).toEqual([1, 0]);
});
