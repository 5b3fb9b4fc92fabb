/** What one rating would be at other weights is what score() gives there, at every point and at each flip. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import { type RatingAlongWeight, currentCode, ratingAlongWeights } from '../../src/modelling/one-rating.ts';
import { applyScenario, scenarioWithWeights } from '../../src/modelling/scenario.ts';
import { weightPath, weightsAt } from '../../src/modelling/weight-path.ts';
import type { Policy } from '../../src/scoring/policy.ts';
import { type Rational, compare, exactText, one, ratio, subtract, zero } from '../../src/scoring/rational.ts';
import type { Evidence } from '../../src/scoring/score.ts';
import {
  codeByScore,
  conductArbitrary,
  evidenceFor,
  policyFrom,
  rowsArbitrary,
  weightedDocument,
} from './random-cohort.ts';

function codeAt(policy: Policy, evidence: Evidence, key: string, t: Rational): number {
  const applied = applyScenario(policy, scenarioWithWeights(weightsAt(weightPath(policy, key), t)), componentTypes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return codeByScore(applied.policy, evidence);
}

const rangeAt = ({ ranges }: RatingAlongWeight, t: Rational) =>
  ranges.filter(({ from, includesFrom, to, includesTo }) => {
    const [low, high] = [compare(from, t), compare(t, to)];
    return (low < 0 || (low === 0 && includesFrom)) && (high < 0 || (high === 0 && includesTo));
  });

const tenths = Array.from({ length: 11 }, (_, place) => ratio(BigInt(place), 10n));

describe('one rating along a weight', () => {
  test('is score() at every weight, and one range holds at each', () => {
    const seen = { weights: 0, flips: 0 };
    fc.assert(
      fc.property(
        weightedDocument,
        rowsArbitrary(['a', 'b', 'c'], 1),
        conductArbitrary(1),
        (document, [row], [conduct]) => {
          const policy = policyFrom(document);
          const evidence = evidenceFor(row ?? {}, conduct);
          const along = ratingAlongWeights(policy, evidence, componentTypes);
          if (!along.ok) throw new Error(along.why);
          for (const weight of along.weights) {
            if (!('ranges' in weight)) continue;
            seen.weights += 1;
            seen.flips += weight.flips.length;
            for (const t of [...tenths, ...weight.flips.map((flip) => flip.t)]) {
              const held = rangeAt(weight, t);
              expect(held.map(({ value }) => value)).toEqual([codeAt(policy, evidence, weight.key, t)]);
            }
            expect(currentCode(weight)).toBe(codeByScore(policy, evidence));
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(seen.weights).toBeGreaterThan(100);
    expect(seen.flips).toBeGreaterThan(10);
  });

  test('the nearest flip is a weight at which the rating changes, and none is nearer', () => {
    fc.assert(
      fc.property(weightedDocument, rowsArbitrary(['a', 'b', 'c'], 1), (document, [row]) => {
        const along = ratingAlongWeights(policyFrom(document), evidenceFor(row ?? {}), componentTypes);
        if (!along.ok) throw new Error(along.why);
        for (const weight of along.weights) {
          if (!('ranges' in weight)) continue;
          const distances = weight.flips.map(({ t }) => subtract(t, weight.current));
          const sizes = distances.map((each) => (compare(each, zero) < 0 ? subtract(zero, each) : each));
          const least = sizes.toSorted(compare)[0];
          expect(weight.nearest && exactText(weight.nearest)).toBe(least && exactText(least));
          if (weight.nearest) expect(compare(weight.nearest, one)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
