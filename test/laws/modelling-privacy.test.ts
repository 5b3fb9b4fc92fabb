/** What one teacher can alter in the counts that noise is added to: the bound that differential privacy rests on. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CurveCounts,
  curveCounts,
  privateCurve,
  sensitivityOf,
} from '../../src/modelling/privacy/private-curve.ts';
import { placeInOrder } from '../../src/modelling/suppression/bands.ts';
import type { Sweep } from '../../src/modelling/suppression/publish-sweep.ts';
import { ratio, rational } from '../../src/scoring/rational.ts';
import { numbersFrom, sweepArbitrary } from './random-sweep.ts';

const flat = ({ start, moves }: CurveCounts): number[] => [...start, ...moves.flat(2)];
const distance = (a: CurveCounts, b: CurveCounts): number => {
  const other = flat(b);
  return flat(a).reduce((sum, count, index) => sum + Math.abs(count - (other[index] ?? 0)), 0);
};
const withoutRow = (sweep: Sweep, row: number): Sweep => ({
  ...sweep,
  codes: sweep.codes.map((codes) => codes.filter((_, index) => index !== row)),
});

/** Ratings without any order, that come and go: the bound must hold for them, too. */
const wild: fc.Arbitrary<Sweep> = fc.integer({ min: 2, max: 5 }).chain((levels) =>
  fc
    .array(fc.uint8Array({ minLength: 4, maxLength: 4, min: 0, max: levels }), { minLength: 2, maxLength: 12 })
    .map((codes) => ({
      points: codes.map((_, point) => ratio(BigInt(point), BigInt(codes.length))),
      codes: codes.map((row) => row.map((code) => (code === levels ? 255 : code))),
      levels,
    })),
);

describe('a private curve', () => {
  test.each([
    ['ratings along a path', sweepArbitrary],
    ['ratings without any order', wild],
  ])('one teacher more or less alters the counts by no more than stated: %s', (_name, sweeps) => {
    fc.assert(
      fc.property(sweeps, fc.nat(), (sweep, which) => {
        const row = which % (sweep.codes[0]?.length ?? 1);
        const moved = distance(curveCounts(sweep), curveCounts(withoutRow(sweep, row)));
        expect(moved).toBeGreaterThanOrEqual(1);
        expect(moved).toBeLessThanOrEqual(sensitivityOf(sweep));
      }),
      { numRuns: 150 },
    );
  });

  test('is around the truth at every point, for ratings that move one way', () => {
    fc.assert(
      fc.property(sweepArbitrary, fc.nat(), (sweep, seed) => {
        const { counts, deviations } = privateCurve(sweep, rational('8'), numbersFrom(seed));
        for (const [point, codes] of sweep.codes.entries()) {
          const truth = Array.from(
            { length: sweep.levels + 1 },
            (_, place) => [...codes].filter((code) => placeInOrder(code) === place).length,
          );
          for (const [place, count] of truth.entries())
            expect(Math.abs(count - (counts[point]?.[place] ?? Number.NaN))).toBeLessThan(
              1 + 7 * (deviations[point] ?? 0),
            );
        }
      }),
      { numRuns: 20 },
    );
  });

  test('sums to the same number of teachers at every point, since moves take from one place what they give another', () => {
    fc.assert(
      fc.property(sweepArbitrary, fc.nat(), (sweep, seed) => {
        const { counts, noisy } = privateCurve(sweep, rational('0.5'), numbersFrom(seed));
        const total = (line: readonly number[]) => line.reduce((sum, count) => sum + count, 0);
        for (const line of counts) expect(total(line)).toBe(total(noisy.start));
      }),
      { numRuns: 20 },
    );
  });

  test('needs an epsilon above zero', () => {
    const sweep = { points: [ratio(0n)], codes: [Uint8Array.of(0)], levels: 2 };
    expect(() => privateCurve(sweep, rational('0'), numbersFrom(1))).toThrow(RangeError);
  });
});
