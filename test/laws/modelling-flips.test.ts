/**
 * The curve and the grid from columns of doubles against the exact path of every row: the same knots, the same counts,
 * with ties and near-ties made on purpose, and where constraints close parts of the path.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import { countsOf, distributionOf, placeOf, placesFor } from '../../src/modelling/distribution.ts';
import { type ExactCohort, prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { ratePrepared } from '../../src/modelling/rate-cohort.ts';
import { ratingPaths } from '../../src/modelling/rating-paths.ts';
import { tippingPointsOf } from '../../src/modelling/tipping-points.ts';
import { weightCurve } from '../../src/modelling/weight-curve.ts';
import { weightGrid } from '../../src/modelling/weight-grid.ts';
import { type WeightPath, weightPath, weightsAt } from '../../src/modelling/weight-path.ts';
import { type Rational, compare, exactText, one, ratio, zero } from '../../src/scoring/rational.ts';
import {
  type Values,
  aHairAbove,
  cohortFrom,
  conductArbitrary,
  evidenceFor,
  outcomeFor,
  policyFrom,
  rowsArbitrary,
  weightedDocument,
  withCutPoints,
} from './random-cohort.ts';

const count = 8;
const keys = ['a', 'b', 'c'] as const;

/** Knots as text: t, then the counts at it and after it. */
type Knots = [t: string, at: number[], after: number[]][];

const knotsOfCurve = (ready: ExactCohort, path: WeightPath): Knots =>
  [...weightCurve(ready, path)].map(({ t, at, after }) => [exactText(t), [...at], [...after]]);

/** The same from the path of each row, by counting anew at every knot. */
function knotsOfRows(ready: ExactCohort, path: WeightPath): Knots {
  const paths = ratingPaths(ready, path);
  const places = placesFor(ready.policy);
  const points = paths.flatMap(tippingPointsOf).map(({ t }) => t);
  const all = [zero, ...points, one].toSorted(compare);
  const distinct = all.filter((t, index) => index === 0 || compare(t, all[index - 1] ?? t) !== 0);
  const counts = (t: Rational, isAt: boolean): number[] => {
    const found = new Int32Array(places);
    for (const steps of paths) {
      const knot = steps.findLast((each) => compare(each.t, t) <= 0);
      const code = knot && (isAt && compare(knot.t, t) === 0 ? knot.at : knot.after);
      const place = placeOf(code ?? 255, places);
      found[place] = (found[place] ?? 0) + 1;
    }
    return [...found];
  };
  return distinct.map((t) => [exactText(t), counts(t, true), counts(t, false)]);
}

const share = fc.integer({ min: 30, max: 95 }).map((each) => (each / 100).toFixed(2));
const limits = fc.option(
  fc.record({
    kind: fc.constant('share-limit'),
    components: fc.constantFrom(['a'], ['a', 'b']),
    'at-most': share,
    severity: fc.constant('refuse'),
    reason: fc.constant('Agreed so.'),
  }),
  { nil: undefined },
);

/** Weights that are still open break no constraint by themselves. */
const withConstraint = (document: Record<string, unknown>, limit: object | undefined): Record<string, unknown> =>
  limit === undefined
    ? document
    : {
        ...document,
        constraints: [limit],
        components: Object.fromEntries(
          Object.entries(document.components as Record<string, object>).map(([key, part]) => [
            key,
            { ...part, weight: 'undetermined' },
          ]),
        ),
      };

const example = fc.record({
  document: weightedDocument,
  limit: limits,
  plain: rowsArbitrary(keys, count),
  conduct: conductArbitrary(2 * count),
  moves: fc.constantFrom(...keys),
  others: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(1, 3, 7)),
  isLong: fc.boolean(),
});

/** A composite of the first rows becomes a cut point; with `isLong` every row has a neighbour a hair above it. */
function prepared({
  document,
  limit,
  plain,
  conduct,
  moves,
  others,
  isLong,
}: typeof example extends fc.Arbitrary<infer T> ? T : never) {
  const rows: Values[] = isLong ? [...plain, ...plain.map(aHairAbove)] : plain;
  const free = policyFrom(document);
  const ties = plain.slice(0, 2).flatMap((row, index) => {
    const outcome = outcomeFor(free, evidenceFor(row, conduct[index]));
    return outcome?.outcome === 'rated' && outcome.composite ? [outcome.composite.exact] : [];
  });
  const policy = policyFrom(withConstraint(withCutPoints(document, ties), limit));
  const ready = prepareCohort(policy, cohortFrom(rows, conduct.slice(0, rows.length)), componentTypes);
  if (ready.method !== 'exact') throw new Error(ready.why);
  const rest = keys.filter((key) => key !== moves);
  const path = weightPath(policy, moves, {
    others: new Map(rest.map((key, index) => [key, ratio(BigInt(others[index] ?? 1))])),
  });
  return { policy, ready, path };
}

describe('flips as columns', () => {
  test('are the tipping points of every row, in exact order, with what happens at each and after it', () => {
    const seen = { knots: 0, byRationals: 0, decided: 0 };
    fc.assert(
      fc.property(example, (given) => {
        const { ready, path } = prepared(given);
        const expected = knotsOfRows(ready, path);
        expect(knotsOfCurve(ready, path)).toEqual(expected);
        const { byRationals } = weightCurve(ready, path);
        if (!given.isLong) expect(byRationals).toBe(0);
        seen.knots += expected.length;
        seen.byRationals += byRationals;
        seen.decided += ready.cohort.size * (ready.policy.levels.list.length - 1);
      }),
      { numRuns: 200 },
    );
    expect(seen.knots).toBeGreaterThan(600);
    expect(seen.byRationals).toBeGreaterThan(100);
    expect(seen.byRationals).toBeLessThan(seen.decided / 2);
  });

  test('fall on the points of a grid as every row is rated there', () => {
    let byRationals = 0;
    fc.assert(
      fc.property(example, fc.constantFrom(1, 7, 20, 100), (given, steps) => {
        const { policy, ready, path } = prepared(given);
        const grid = weightGrid(ready, path, steps);
        if (!given.isLong) expect(grid.byRationals).toBe(0);
        byRationals += grid.byRationals;
        for (const { t, distribution } of grid.points)
          expect(distribution).toEqual(distributionOf(ratePrepared(ready, weightsAt(path, t)).codes, policy));
      }),
      { numRuns: 60 },
    );
    expect(byRationals).toBeGreaterThan(50);
  });

  test('keep every row counted once at each knot', () => {
    fc.assert(
      fc.property(example, (given) => {
        const { ready, path } = prepared(given);
        const total = (counts: Int32Array): number => counts.reduce((sum, each) => sum + each, 0);
        for (const { at, after } of weightCurve(ready, path))
          expect([total(at), total(after)]).toEqual([ready.cohort.size, ready.cohort.size]);
        const first = weightCurve(ready, path).knot(0).at;
        expect([...first]).toEqual([...countsOf(ratePrepared(ready, weightsAt(path, zero)).codes, first.length)]);
      }),
      { numRuns: 40 },
    );
  });
});
