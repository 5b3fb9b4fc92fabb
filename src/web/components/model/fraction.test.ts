import { describe, expect, test } from '@jest/globals';
import { exactText, fraction, minus, order, plus, readFraction, shortText, times, whole } from './fraction.ts';

describe('exact shares', () => {
  test('are read as written, and nothing else is', () => {
    expect(['0.30', '7/20', '3', '-0.5', '1/3'].map((text) => exactText(fraction(text)))).toEqual([
      '0.3',
      '0.35',
      '3',
      '-0.5',
      '1/3',
    ]);
    expect(['', '1e3', '1/0', 'a', '0,3', '.5'].map((text) => readFraction(text))).toEqual(Array(6).fill(undefined));
  });

  test('sum and multiply without a rounding', () => {
    const others = times(minus(whole, fraction('0.1')), fraction('1/3'));
    expect(exactText(others)).toBe('0.3');
    expect(exactText(plus(fraction('0.1'), fraction('0.2')))).toBe('0.3');
    expect([order(fraction('1/3'), fraction('0.333')), order(fraction('0.30'), fraction('3/10'))]).toEqual([1, 0]);
  });

  test('are cut off to be read, not rounded up to a whole that is not reached', () => {
    expect([shortText(fraction('0.999'), 2), shortText(fraction('1/3'), 2), shortText(fraction('0.5'), 2)]).toEqual([
      '0.99',
      '0.33',
      '0.5',
    ]);
  });
});
