/**
 * Which way of combining three measures finds the teachers with the lowest true value-added (Hansen, Lemke and
 * Sorensen 2013), by simulation with a fixed seed: optimal > numeric > hybrid > profile.
 */
import { expect, test } from '@jest/globals';
import { hybrid, numeric, profile } from '../../src/modelling/statistics/combining-methods.ts';
import { dot } from '../../src/modelling/statistics/matrix.ts';
import { compositeReference } from './reference.ts';

const { policies, combiningMethods: wanted } = compositeReference();
const teachers = 400_000;

/** A generator of doubles in (0, 1) with a fixed seed (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/** Lower triangle L with L L' = the matrix. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const own: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = j === i ? own : (lower[j] ?? []);
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (own[k] ?? 0) * (other[k] ?? 0);
      own.push(j === i ? Math.sqrt(rest) : rest / (other[j] ?? 1));
    }
    lower.push(own);
  }
  return lower;
}

test('optimal, numeric, hybrid and profile in this order, each within .004 of the reference', () => {
  const random = uniform(20_261_128);
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const truth = policies.observed_cov.map((row, i) =>
    row.map((value, j) => (i === j ? value * (policies.reliability[i] ?? 0) : value)),
  );
  const lower = cholesky(truth);
  const errors = policies.observed_cov.map((row, i) => Math.sqrt((row[i] ?? 0) * (1 - (policies.reliability[i] ?? 0))));
  const trueValueAdded = new Float64Array(teachers);
  const composites = {
    optimal: [] as number[],
    numeric: [] as number[],
    hybrid: [] as number[],
    profile: [] as number[],
  };
  const best = policies.optimal_weights_for_true_va.b;
  for (let i = 0; i < teachers; i += 1) {
    const draws = [normal(), normal(), normal()];
    const deviations = lower.map((row) => dot(row, draws));
    trueValueAdded[i] = deviations[0] ?? 0;
    const scores = deviations.map((value, j) => (policies.mean[j] ?? 0) + value + normal() * (errors[j] ?? 0));
    const [va = 0, observation = 0] = scores;
    composites.optimal.push(dot(scores, best));
    composites.numeric.push(numeric(scores, wanted.weights));
    composites.hybrid.push(hybrid(scores, wanted.weights, wanted.cat_cuts));
    composites.profile.push(profile(va, observation, wanted.cat_cuts, wanted.profile_table));
  }
  const ties = Array.from({ length: teachers }, random);
  const hit = (values: readonly number[]) => {
    const lowest = (by: ArrayLike<number>) =>
      new Set(
        values
          .map((_, i) => i)
          .toSorted((a, b) => (by[a] ?? 0) - (by[b] ?? 0) || (ties[a] ?? 0) - (ties[b] ?? 0))
          .slice(0, teachers / 10),
      );
    const truly = lowest(trueValueAdded);
    return [...lowest(values)].filter((i) => truly.has(i)).length / (teachers / 10);
  };
  const found = {
    optimal: hit(composites.optimal),
    numeric: hit(composites.numeric),
    hybrid: hit(composites.hybrid),
    profile: hit(composites.profile),
  };
  expect(found.optimal).toBeGreaterThan(found.numeric);
  expect(found.numeric).toBeGreaterThan(found.hybrid);
  expect(found.hybrid).toBeGreaterThan(found.profile);
  for (const name of ['optimal', 'numeric', 'hybrid', 'profile'] as const)
    expect(Math.abs(found[name] - wanted[name].hit)).toBeLessThan(0.004);
});
