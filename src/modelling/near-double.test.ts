import { describe, expect, test } from '@jest/globals';
import { type Rational, compare, multiply, ratio, rational, subtract, sum } from '../scoring/rational.ts';
import { nearDouble, relativeError, sumError } from './near-double.ts';

/** A double as the exact number that it is. */
function exactly(double: number): Rational {
  let scale = 0;
  let value = double;
  for (; !Number.isInteger(value); value *= 2) scale += 1;
  return ratio(BigInt(value), 2n ** BigInt(scale));
}

const magnitude = (value: Rational): Rational => (compare(value, ratio(0n)) < 0 ? subtract(ratio(0n), value) : value);
const isWithin = (near: number, exact: Rational, bound: Rational): boolean =>
  compare(magnitude(subtract(exactly(near), exact)), bound) <= 0;

describe('near doubles', () => {
  test.each(['3.1', '-0.7', '1/3', '123456789012345678901234567890/7', '9007199254740993', '0'])(
    '%s is as near as promised',
    (text) => {
      const exact = rational(text);
      expect(isWithin(nearDouble(exact), exact, multiply(magnitude(exact), exactly(relativeError)))).toBe(true);
    },
  );

  test('what no double is near to decides nothing', () => {
    expect(nearDouble(ratio(10n ** 400n))).toBeNaN();
    expect(nearDouble(ratio(1n, 10n ** 320n))).toBeNaN();
  });

  test('a sum of products stays within its error', () => {
    for (let seed = 1n; seed < 2_000n; seed += 1n) {
      const pairs = [3n, 5n, 7n].map((prime) => {
        const weight = ratio((seed * prime * 7_919n) % 10_007n, 10_000n);
        return { weight, value: ratio(((seed * prime * 104_729n) % 40_009n) - 20_000n, 9_999n) };
      });
      const products = pairs.map(({ weight, value }) => nearDouble(weight) * nearDouble(value));
      const near = products.reduce((total, product) => total + product, 0);
      const size = products.reduce((total, product) => total + Math.abs(product), 0);
      const exact = sum(pairs.map(({ weight, value }) => multiply(weight, value)));
      if (!isWithin(near, exact, exactly(sumError(pairs.length, size)))) throw new Error(`off for ${seed}`);
    }
  });
});
