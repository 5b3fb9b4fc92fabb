/** Every shipped policy on cohorts made for it: rated at once and along its weights, as score() rates row by row. */
import { describe, expect, test } from '@jest/globals';
import { componentTypes, shippedPolicies } from '../../src/modules.ts';
import { type Cohort, evidenceOf, parseCohort } from '../../src/modelling/cohort.ts';
import { type PreparedCohort, prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { isLevel } from '../../src/modelling/rating-code.ts';
import { ratePrepared } from '../../src/modelling/rate-cohort.ts';
import { ratingPaths } from '../../src/modelling/rating-paths.ts';
import { withRootWeights } from '../../src/modelling/root-weights.ts';
import { UnmovableError, type WeightPath, weightPath, weightsAt } from '../../src/modelling/weight-path.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { type Policy, type PolicyNode, evidenceComponents, parsePolicy } from '../../src/scoring/policy.ts';
import { isUndetermined, valueIn } from '../../src/scoring/quantity.ts';
import { decimalText } from '../../src/scoring/rational.ts';
import { codeByScore } from '../laws/random-cohort.ts';
import { numbersFrom } from '../laws/random-sweep.ts';

const rows = 8;
const schoolYear = '2016-17';

const policies = shippedPolicies.map(({ file, text }) => {
  const parsed = parsePolicy(parseYaml(text).document, componentTypes);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
  return { key: parsed.policy.key, policy: parsed.policy };
});

const isSettled = ({ components, levels }: Policy): boolean =>
  components.every(({ weight }) => !weight || !isUndetermined(weight)) &&
  levels.list.every(({ from }) => !from || !isUndetermined(from));

/** Text for a cell: a level where the part has levels and no scale, otherwise a number on or about its scale. */
function cell({ scale, levels }: PolicyNode, next: (below: number) => number): string | null {
  if (next(8) === 0) return null;
  const list = levels?.list ?? [];
  if (!scale && list.length > 0) return list[next(list.length)]?.key ?? null;
  const end = scale && valueIn(scale.highest, { schoolYear });
  const highest = Math.max(1, Math.ceil(Number(end ? decimalText(end).replace('…', '') : '4')));
  return (next(highest * 10 + 1) / 10).toFixed(1);
}

function cohortFor(policy: Policy, seed: number): Cohort {
  const next = numbersFrom(seed);
  const parts = evidenceComponents(policy);
  const facts = [...policy.facts.values()];
  const result = parseCohort({
    format: 'fairweight-cohort-1',
    'school-year': schoolYear,
    columns: Object.fromEntries([
      ...parts.map(({ key, scale, levels }) => [key, { holds: !scale && levels ? 'level' : 'number' }]),
      ...facts.map(({ key }) => [key, { holds: 'fact' }]),
    ]),
    rows: Array.from({ length: rows }, (_, row) => ({
      id: String(row),
      values: Object.fromEntries([
        ...parts.map((part) => [part.key, cell(part, next)]),
        ...facts.map(({ key, words }) => [
          key,
          next(5) === 0 ? null : (words?.[next(words.length)] ?? String(next(5))),
        ]),
      ]),
    })),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.cohort;
}

const expected = (policy: Policy, cohort: Cohort): number[] =>
  Array.from({ length: cohort.size }, (_, row) => codeByScore(policy, evidenceOf(cohort, row, policy)));

function pathsOf(policy: Policy): WeightPath[] {
  return policy.components.flatMap(({ key }) => {
    try {
      return [weightPath(policy, key, { schoolYear })];
    } catch (error) {
      if (error instanceof UnmovableError) return [];
      throw error;
    }
  });
}

function checkPath(prepared: PreparedCohort, path: WeightPath): number {
  if (prepared.method !== 'exact') return 0;
  const paths = ratingPaths(prepared, path);
  for (const [row, steps] of paths.entries())
    for (const { t, at } of steps) {
      const policy = withRootWeights(prepared.policy, weightsAt(path, t));
      expect(at).toBe(codeByScore(policy, evidenceOf(prepared.cohort, row, policy)));
    }
  return paths.flat().length;
}

describe('shipped policies', () => {
  const seen = { exact: 0, grid: 0, knots: 0, rated: 0 };

  test.each(policies)('$key', ({ policy }) => {
    if (!isSettled(policy)) {
      expect(() => ratePrepared(prepareCohort(policy, cohortFor(policy, 1), componentTypes))).toThrow(/undetermined/);
      return;
    }
    for (const seed of [1, 2, 3]) {
      const cohort = cohortFor(policy, seed);
      const prepared = prepareCohort(policy, cohort, componentTypes);
      seen[prepared.method] += 1;
      const codes = [...ratePrepared(prepared).codes];
      seen.rated += codes.filter(isLevel).length;
      expect(codes).toEqual(expected(policy, cohort));
      if (seed === 1) for (const path of pathsOf(policy)) seen.knots += checkPath(prepared, path);
    }
  });

  test('are for the most part linear in their weights, and have tipping points', () => {
    expect(seen.exact).toBeGreaterThan(2 * seen.grid);
    expect(seen.knots).toBeGreaterThan(500);
    expect(seen.rated).toBeGreaterThan(200);
  });
});
