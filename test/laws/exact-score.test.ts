/** score() against an independent computation in scaled big integers, with ties on cut points forced on purpose. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import { type Outcome, score } from '../../src/scoring/score.ts';
import { evidenceOf, weightedPolicy } from './exact-policy.ts';

/** Whole units of 10^-places as a decimal text. */
function decimal(units: bigint, places: number): string {
  const digits = units.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function rated(outcome: Outcome) {
  if (outcome.outcome !== 'rated') throw new Error('not rated');
  return outcome;
}

/** Weights in ten-thousandths that sum to 1, from relative shares. */
function sharesOfOne(relative: readonly number[]): bigint[] {
  const total = BigInt(relative.reduce((sum, share) => sum + share, 0));
  const shares = relative.map((share) => (BigInt(share) * 10_000n) / total);
  const rest = 10_000n - shares.reduce((sum, share) => sum + share, 0n);
  return shares.map((share, index) => (index === 0 ? share + rest : share));
}

interface Example {
  weights: bigint[];
  /** Thousandths. */
  ratings: bigint[];
  /** Ten-millionths, rising; one of them is the composite itself when a tie is forced. */
  cuts: bigint[];
  composite: bigint;
  isTie: boolean;
}

const exampleArbitrary: fc.Arbitrary<Example> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) =>
    fc.record({
      relative: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: count, maxLength: count }),
      ratings: fc.array(fc.bigInt({ min: 1_000n, max: 4_000n }), { minLength: count, maxLength: count }),
      others: fc.uniqueArray(fc.bigInt({ min: 10_000_001n, max: 40_000_000n }), { minLength: 2, maxLength: 4 }),
      isTie: fc.boolean(),
    }),
  )
  .map(({ relative, ratings, others, isTie }) => {
    const weights = sharesOfOne(relative);
    const composite = weights.reduce((sum, weight, index) => sum + weight * (ratings[index] ?? 0n), 0n);
    const canTie = isTie && composite > 10_000_000n;
    const cuts = [...new Set(canTie ? [...others, composite] : others)].toSorted((a, b) => (a < b ? -1 : 1));
    return { weights, ratings, cuts, composite, isTie: canTie };
  });

function* tripleRatings(): Generator<number[]> {
  for (let a = 10; a <= 40; a += 1) for (let b = 10; b <= 40; b += 1) for (let c = 10; c <= 40; c += 1) yield [a, b, c];
}

describe('exact scoring', () => {
  test('agrees with scaled integers on 10,000 random policies and evaluations, ties included', () => {
    let ties = 0;
    fc.assert(
      fc.property(exampleArbitrary, ({ weights, ratings, cuts, composite, isTie }) => {
        if (isTie) ties += 1;
        const policy = weightedPolicy(
          weights.map((weight) => decimal(weight, 4)),
          cuts.map((cut) => decimal(cut, 7)),
        );
        const outcome = rated(score(policy, evidenceOf(ratings.map((rating) => decimal(rating, 3))), componentTypes));
        const level = cuts.filter((cut) => cut <= composite).length;
        const [numerator, denominator = '1'] = outcome.composite?.exact.split('/') ?? [];
        return (
          outcome.rating.key === `level-${level}` &&
          BigInt(numerator ?? '0') * 10_000_000n === composite * BigInt(denominator)
        );
      }),
      { numRuns: 10_000 },
    );
    expect(ties).toBeGreaterThan(3_000);
  });

  /** Ties among all ratings from 1.0 to 4.0 in steps of 0.1, and how many of them plain doubles put too low. */
  test.each([
    { weights: [50, 25, 25], ties: 905, failedByDoubles: 84 },
    { weights: [55, 15, 30], ties: 174, failedByDoubles: 12 },
    { weights: [70, 20, 10], ties: 363, failedByDoubles: 96 },
  ])('rates every tie on a cut point with weights $weights', ({ weights, ...expected }) => {
    const cuts = [1_850, 2_650, 3_500];
    const policy = weightedPolicy(
      weights.map((weight) => decimal(BigInt(weight), 2)),
      ['1.85', '2.65', '3.50'],
    );
    const found = { ties: 0, failedByDoubles: 0 };
    for (const tenths of tripleRatings()) {
      const thousandths = tenths.reduce((sum, rating, index) => sum + rating * (weights[index] ?? 0), 0);
      const level = cuts.indexOf(thousandths) + 1;
      if (level === 0) continue;
      found.ties += 1;
      const double = tenths.reduce((sum, rating, index) => sum + ((weights[index] ?? 0) / 100) * (rating / 10), 0);
      if (double < thousandths / 1_000) found.failedByDoubles += 1;
      const ratings = tenths.map((rating) => decimal(BigInt(rating), 1));
      expect(rated(score(policy, evidenceOf(ratings), componentTypes)).rating.key).toBe(`level-${level}`);
    }
    expect(found).toEqual(expected);
  });
});
