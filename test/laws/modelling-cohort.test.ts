/** A cohort rated at once has the ratings that score() gives its rows one by one, ties included. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import { prepareCohort } from '../../src/modelling/prepared-cohort.ts';
import { ratePrepared } from '../../src/modelling/rate-cohort.ts';
import {
  aHairAbove,
  codeByScore,
  cohortFrom,
  conductArbitrary,
  evidenceFor,
  outcomeFor,
  policyFrom,
  rowsArbitrary,
  weightedDocument,
  withCutPoints,
} from './random-cohort.ts';
import { exampleArbitrary } from './random-policy.ts';

/** The same policy with parts that all count alike; a part to which another's place went counts more. */
function withoutWeights(document: Record<string, unknown>): Record<string, unknown> {
  const { reweight: _reweight, components, ...rest } = document;
  const alike = Object.entries(Object(components)).map(([key, component]) => {
    const { weight: _weight, ...others } = Object(component);
    return [key, others];
  });
  return { ...rest, combination: 'mean', components: Object.fromEntries(alike) };
}

const count = 6;
const compositeOf = (outcome: ReturnType<typeof outcomeFor>): string[] =>
  outcome?.outcome === 'rated' && outcome.composite ? [outcome.composite.exact] : [];

describe('rating a cohort', () => {
  test('equals score() under weighted policies with every rule that keeps them linear', () => {
    const seen = { exact: 0, rated: 0, byRationals: 0 };
    fc.assert(
      fc.property(
        weightedDocument,
        rowsArbitrary(['a', 'b', 'c'], count),
        conductArbitrary(count + 2),
        fc.boolean(),
        (document, plain, conduct, isLong) => {
          const rows = isLong ? [...plain, ...plain.slice(0, 2).map(aHairAbove)] : plain;
          const first = policyFrom(document);
          // A row's composite becomes a cut point, so that the row is a tie.
          const ties = rows
            .slice(0, 2)
            .flatMap((row, index) => compositeOf(outcomeFor(first, evidenceFor(row, conduct[index]))));
          const policy = policyFrom(withCutPoints(document, ties));
          const prepared = prepareCohort(policy, cohortFrom(rows, conduct), componentTypes);
          const { codes, byRationals } = ratePrepared(prepared);
          const expected = rows.map((row, index) => codeByScore(policy, evidenceFor(row, conduct[index])));
          // Decimals of two places are whole numbers of a hundredth, which doubles count without any error.
          if (!isLong) expect(byRationals).toBe(0);
          if (prepared.method === 'exact') seen.exact += 1;
          seen.rated += expected.filter((code) => code < 254).length;
          seen.byRationals += byRationals;
          expect([...codes]).toEqual(expected);
        },
      ),
      { numRuns: 250 },
    );
    expect(seen.exact).toBe(250);
    expect(seen.byRationals).toBeGreaterThan(100);
    expect(seen.byRationals).toBeLessThan(seen.rated);
  });

  test('equals score() where parts count alike and one takes the place of another', () => {
    const seen = { exact: 0, given: 0 };
    fc.assert(
      fc.property(
        weightedDocument,
        rowsArbitrary(['a', 'b', 'c'], count),
        conductArbitrary(count),
        (document, rows, conduct) => {
          const policy = policyFrom(withoutWeights(document));
          const prepared = prepareCohort(policy, cohortFrom(rows, conduct), componentTypes);
          const outcomes = rows.map((row, index) => outcomeFor(policy, evidenceFor(row, conduct[index])));
          if (prepared.method === 'exact') seen.exact += 1;
          seen.given += outcomes.filter(
            (outcome) => outcome?.outcome === 'rated' && Object.values(outcome.weights).includes('2'),
          ).length;
          expect([...ratePrepared(prepared).codes]).toEqual(
            rows.map((row, index) => codeByScore(policy, evidenceFor(row, conduct[index]))),
          );
        },
      ),
      { numRuns: 150 },
    );
    expect(seen.exact).toBe(150);
    expect(seen.given).toBeGreaterThan(30);
  });

  test('equals score() under any policy of the language', () => {
    const methods = { exact: 0, grid: 0 };
    fc.assert(
      fc.property(
        exampleArbitrary.chain(({ document, values }) =>
          rowsArbitrary(Object.keys(values), 4).map((rows) => ({ document, rows })),
        ),
        ({ document, rows }) => {
          const tie = rows
            .slice(0, 1)
            .flatMap((row) => compositeOf(outcomeFor(policyFrom(document), evidenceFor(row))));
          const policy = policyFrom(withCutPoints(document, tie));
          const prepared = prepareCohort(policy, cohortFrom(rows), componentTypes);
          methods[prepared.method] += 1;
          expect([...ratePrepared(prepared).codes]).toEqual(rows.map((row) => codeByScore(policy, evidenceFor(row))));
        },
      ),
      { numRuns: 200 },
    );
    expect(methods.exact).toBeGreaterThan(60);
    expect(methods.grid).toBeGreaterThan(20);
  });
});
