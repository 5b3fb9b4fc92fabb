/** The curve of ratings against a weight, and the triangle of two weights, against scoring every row at each point. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import { distributionOf } from '../../src/modelling/distribution.ts';
import { distributionAfter, distributionBefore, migrationOf } from '../../src/modelling/migration.ts';
import { prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { ratePrepared } from '../../src/modelling/rate-cohort.ts';
import { ratingLines } from '../../src/modelling/rating-lines.ts';
import { distributionAt, weightCurve } from '../../src/modelling/weight-curve.ts';
import { weightGrid } from '../../src/modelling/weight-grid.ts';
import { weightPath, weightsAt } from '../../src/modelling/weight-path.ts';
import { weightPlane, weightTriangle, weightsIn } from '../../src/modelling/weight-triangle.ts';
import { type Rational, add, compare, multiply, one, ratio, subtract, zero } from '../../src/scoring/rational.ts';
import { cohortFrom, conductArbitrary, policyFrom, rowsArbitrary, weightedDocument } from './random-cohort.ts';

const count = 12;
const example = fc.record({
  document: weightedDocument,
  rows: rowsArbitrary(['a', 'b', 'c'], count),
  conduct: conductArbitrary(count),
  moves: fc.constantFrom('a', 'b', 'c'),
});

function prepared(document: Record<string, unknown>, rows: Parameters<typeof cohortFrom>[0], conduct: string[]) {
  const policy = policyFrom(document);
  const ready = prepareCohort(policy, cohortFrom(rows, conduct), componentTypes);
  if (ready.method !== 'exact') throw new Error(ready.why);
  return { policy, ready };
}

const evenShares = (moves: string) =>
  new Map(['a', 'b', 'c'].filter((key) => key !== moves).map((key) => [key, one] as const));

describe('the curve', () => {
  test('is direct scoring at every percent and at every knot, and every row is counted once', () => {
    fc.assert(
      fc.property(example, ({ document, rows, conduct, moves }) => {
        const { policy, ready } = prepared(document, rows, conduct);
        const path = weightPath(policy, moves, { others: evenShares(moves) });
        const direct = (t: Rational) => distributionOf(ratePrepared(ready, weightsAt(path, t)).codes, policy);
        const curve = weightCurve(ready, path);
        for (const { t } of curve) expect(distributionAt(curve, t)).toEqual(direct(t));
        for (const { t, distribution } of weightGrid(ready, path, 10).points) {
          expect(distribution).toEqual(direct(t));
          const { byLevel, notRated, refused } = distribution;
          expect([...byLevel, notRated, refused].reduce((sum, each) => sum + each, 0)).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has the sums of every migration between two of its points', () => {
    const share = fc.integer({ min: 0, max: 20 }).map((each) => ratio(BigInt(each), 20n));
    fc.assert(
      fc.property(example, share, share, ({ document, rows, conduct, moves }, from, to) => {
        const { policy, ready } = prepared(document, rows, conduct);
        const path = weightPath(policy, moves, { others: evenShares(moves) });
        const curve = weightCurve(ready, path);
        const codes = (t: Rational) => ratePrepared(ready, weightsAt(path, t)).codes;
        const levels = policy.levels.list.length;
        const migration = migrationOf(codes(from), codes(to), { before: levels, after: levels });
        expect(distributionBefore(migration)).toEqual(distributionAt(curve, from));
        expect(distributionAfter(migration)).toEqual(distributionAt(curve, to));
      }),
      { numRuns: 50 },
    );
  });

  test('has no more knots than rows times cut points, and two ends', () => {
    fc.assert(
      fc.property(example, ({ document, rows, conduct, moves }) => {
        const { policy, ready } = prepared(document, rows, conduct);
        const curve = [...weightCurve(ready, weightPath(policy, moves, { others: evenShares(moves) }))];
        expect(curve.length).toBeLessThanOrEqual(count * (policy.levels.list.length - 1) + 2);
        expect([curve[0]?.t, curve.at(-1)?.t]).toEqual([zero, one]);
        expect(curve.every(({ t }, index) => index === 0 || compare(t, curve[index - 1]?.t ?? zero) > 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the triangle', () => {
  test('is direct scoring at every point, and the lines of a row tell its rating inside', () => {
    fc.assert(
      fc.property(example, ({ document, rows, conduct }) => {
        const { policy, ready } = prepared(document, rows, conduct);
        const plane = weightPlane(policy, ['a', 'b'], { others: new Map([['c', one]]) });
        const points = weightTriangle(ready, plane, 6);
        expect(points).toHaveLength(28);
        for (const { u, v, distribution } of points) {
          const { codes } = ratePrepared(ready, weightsIn(plane, u, v));
          expect(distribution).toEqual(distributionOf(codes, policy));
          const rest = subtract(one, add(u, v));
          if ([u, v, rest].some((share) => compare(share, zero) === 0)) continue;
          for (const row of rows.keys()) {
            const lines = ratingLines(ready, plane, row);
            const reached = lines?.lines.findLast((line) => {
              const height = add(add(multiply(rest, line.rest), multiply(u, line.first)), multiply(v, line.second));
              return line.isIncluded ? compare(height, zero) >= 0 : compare(height, zero) > 0;
            });
            expect(codes[row]).toBe(
              reached?.code ?? lines?.lowest ?? ready.unrated.find((each) => each.row === row)?.code ?? 255,
            );
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('with one of the two weights at none is the curve of the other', () => {
    fc.assert(
      fc.property(example, ({ document, rows, conduct }) => {
        const { policy, ready } = prepared(document, rows, conduct);
        const plane = weightPlane(policy, ['a', 'b'], { others: new Map([['c', one]]) });
        const path = weightPath(policy, 'a', {
          others: new Map([
            ['b', zero],
            ['c', one],
          ]),
        });
        const curve = weightCurve(ready, path);
        for (const { u, v, distribution } of weightTriangle(ready, plane, 5))
          if (compare(v, zero) === 0) expect(distribution).toEqual(distributionAt(curve, u));
      }),
      { numRuns: 50 },
    );
  });
});
