/** Along a path of weights, each rating equals score() at every tipping point, just before it and just after it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import type { StepFunction } from '../../src/modelling/linear/step-function.ts';
import { prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { type RatingCode, isLevel } from '../../src/modelling/rating-code.ts';
import { ratingPaths } from '../../src/modelling/rating-paths.ts';
import { withRootWeights } from '../../src/modelling/root-weights.ts';
import { tippingPointsOf } from '../../src/modelling/tipping-points.ts';
import { weightPath, weightsAt } from '../../src/modelling/weight-path.ts';
import { type Rational, add, divide, multiply, ratio, subtract } from '../../src/scoring/rational.ts';
import {
  codeByScore,
  cohortFrom,
  conductArbitrary,
  evidenceFor,
  policyFrom,
  rowsArbitrary,
  weightedDocument,
} from './random-cohort.ts';

const keys = ['a', 'b', 'c'] as const;
const count = 3;
const tiny = ratio(1n, 10n ** 9n);

/** Each knot, a point just after it and one just before the next, with the rating that the path gives there. */
function places(steps: StepFunction): [t: Rational, code: RatingCode][] {
  return steps.flatMap(({ t, at, after }, index): [Rational, RatingCode][] => {
    const next = steps[index + 1];
    if (!next) return [[t, at]];
    const step = multiply(subtract(next.t, t), tiny);
    return [
      [t, at],
      [add(t, step), after],
      [divide(add(t, next.t), ratio(2n)), after],
      [subtract(next.t, step), after],
    ];
  });
}

const limits = fc.option(
  fc.record({
    kind: fc.constant('share-limit'),
    components: fc.constantFrom(['a'], ['a', 'b']),
    'at-most': fc.integer({ min: 30, max: 95 }).map((share) => (share / 100).toFixed(2)),
    severity: fc.constant('refuse'),
    reason: fc.constant('Agreed so.'),
  }),
  { nil: undefined },
);
const notLargest = fc.constantFrom(
  [],
  [{ kind: 'not-largest', components: ['c'], severity: 'refuse', reason: 'Agreed so.' }],
);

const example = fc.record({
  document: weightedDocument,
  rows: rowsArbitrary(keys, count),
  conduct: conductArbitrary(count),
  moves: fc.constantFrom(...keys),
  others: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 })),
});

const pathFor = (policy: ReturnType<typeof policyFrom>, moves: string, others: readonly number[]) => {
  const rest = keys.filter((key) => key !== moves);
  return weightPath(policy, moves, {
    others: new Map(rest.map((key, index) => [key, ratio(BigInt(others[index] ?? 1))])),
  });
};

describe('the rating along a path', () => {
  test('equals score() at, just before and just after every tipping point', () => {
    let flips = 0;
    fc.assert(
      fc.property(example, ({ document, rows, conduct, moves, others }) => {
        const policy = policyFrom(document);
        const prepared = prepareCohort(policy, cohortFrom(rows, conduct), componentTypes);
        if (prepared.method !== 'exact') throw new Error(prepared.why);
        const path = pathFor(policy, moves, others);
        for (const [row, steps] of ratingPaths(prepared, path).entries()) {
          flips += tippingPointsOf(steps).length;
          for (const [t, code] of places(steps)) {
            const expected = codeByScore(
              withRootWeights(policy, weightsAt(path, t)),
              evidenceFor(rows[row] ?? {}, conduct[row]),
            );
            expect([row, t.toFraction(), code]).toEqual([row, t.toFraction(), expected]);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(flips).toBeGreaterThan(100);
  });

  test('keeps to constraints on the weights that are left', () => {
    let refusals = 0;
    fc.assert(
      fc.property(example, limits, notLargest, ({ document, rows, conduct, moves, others }, limit, second) => {
        const free = policyFrom(document);
        const open = { ...document, components: openWeights(document.components) };
        const policy = policyFrom({ ...open, constraints: [...(limit ? [limit] : []), ...second, ...always] });
        const prepared = prepareCohort(policy, cohortFrom(rows, conduct), componentTypes);
        if (prepared.method !== 'exact') throw new Error(prepared.why);
        const path = pathFor(free, moves, others);
        for (const [row, steps] of ratingPaths(prepared, path).entries())
          for (const [t, code] of places(steps)) {
            const scored = withRootWeights(policy, weightsAt(path, t));
            const expected = codeByScore(scored, evidenceFor(rows[row] ?? {}, conduct[row]));
            if (expected === 255) refusals += 1;
            expect([row, t.toFraction(), code]).toEqual([row, t.toFraction(), expected]);
          }
      }),
      { numRuns: 100 },
    );
    expect(refusals).toBeGreaterThan(50);
  });

  test('is monotone, with at most one flip for each cut point, where only the composite counts', () => {
    fc.assert(
      fc.property(example, ({ document, rows, moves, others }) => {
        const { then: _then, reweight: _reweight, ...plain } = document;
        const policy = policyFrom(plain);
        const prepared = prepareCohort(policy, cohortFrom(rows), componentTypes);
        if (prepared.method !== 'exact') throw new Error(prepared.why);
        for (const steps of ratingPaths(prepared, pathFor(policy, moves, others))) {
          const open = steps.slice(1, -1).flatMap(({ at, after }) => [at, after]);
          const all = [steps[0]?.after ?? 0, ...open];
          const rising = all.every((code, index) => index === 0 || code >= (all[index - 1] ?? 0));
          const falling = all.every((code, index) => index === 0 || code <= (all[index - 1] ?? 0));
          expect(rising || falling).toBe(true);
          expect(all.every(isLevel) || steps.length === 2).toBe(true);
          expect(steps.length - 2).toBeLessThan(policy.levels.list.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** A constraint that only advises never takes a rating away. */
const always = [{ kind: 'share-limit', components: ['b'], below: '0.10', severity: 'advise', reason: 'Better so.' }];

/** The same parts with weights that are still open, so that the document's own weights break no constraint. */
const openWeights = (components: unknown) =>
  Object.fromEntries(
    Object.entries(components as Record<string, object>).map(([key, part]) => [
      key,
      { ...part, weight: 'undetermined' },
    ]),
  );
