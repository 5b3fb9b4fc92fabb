/** Weights of a path written into a policy as a scenario give the ratings that the path gives. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import { distributionOf } from '../../src/modelling/distribution.ts';
import { prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { rateCohort } from '../../src/modelling/rate-cohort.ts';
import { applyScenario, scenarioWithWeights } from '../../src/modelling/scenario.ts';
import { weightGrid } from '../../src/modelling/weight-grid.ts';
import { weightPath, weightsAt } from '../../src/modelling/weight-path.ts';
import { one, zero } from '../../src/scoring/rational.ts';
import { cohortFrom, conductArbitrary, policyFrom, rowsArbitrary, weightedDocument } from './random-cohort.ts';

const count = 5;
const example = fc.record({
  document: weightedDocument,
  rows: rowsArbitrary(['a', 'b', 'c'], count),
  conduct: conductArbitrary(count),
  moves: fc.constantFrom('a', 'b', 'c'),
});

type Example = typeof example extends fc.Arbitrary<infer Value> ? Value : never;

/** A rule that no path can be solved through: the composite gives way to a part where that helps. */
const replacing = { replace: { part: 'a', 'only-if': 'higher' } };

function checkGrid({ document, rows, conduct, moves }: Example): string {
  const policy = policyFrom(document);
  const cohort = cohortFrom(rows, conduct);
  const others = new Map(['a', 'b', 'c'].filter((key) => key !== moves).map((key) => [key, one] as const));
  const path = weightPath(policy, moves, { others });
  const { method, points } = weightGrid(prepareCohort(policy, cohort, componentTypes), path, 4);
  for (const { t, distribution } of points) {
    const applied = applyScenario(policy, scenarioWithWeights(weightsAt(path, t)), componentTypes);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    const { codes } = rateCohort(applied.policy, cohort, componentTypes);
    expect(distribution).toEqual(distributionOf(codes, policy));
  }
  expect([points[0]?.t, points.at(-1)?.t]).toEqual([zero, one]);
  return method;
}

describe('a scenario of weights', () => {
  test('rates as the path does, where the curve is exact', () => {
    fc.assert(
      fc.property(example, (each) => {
        expect(checkGrid(each)).toBe('exact');
      }),
      { numRuns: 60 },
    );
  });

  test('rates as the path does, where the curve is sampled', () => {
    fc.assert(
      fc.property(example, ({ document, ...rest }) => {
        const steps = [replacing, ...(document.then as unknown[])];
        expect(checkGrid({ ...rest, document: { ...document, then: steps } })).toBe('grid');
      }),
      { numRuns: 60 },
    );
  });
});
