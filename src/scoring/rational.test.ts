import { describe, expect, test } from '@jest/globals';
import {
  add,
  compare,
  decimalText,
  divide,
  exactText,
  mean,
  multiply,
  plainText,
  ratio,
  rational,
  readRational,
} from './rational.ts';

describe('rational', () => {
  test('reads decimals and fractions exactly', () => {
    expect(exactText(rational('0.30'))).toBe('3/10');
    expect(exactText(rational('-1.250'))).toBe('-5/4');
    expect(exactText(rational('1/3'))).toBe('1/3');
    expect(exactText(add(rational('0.1'), rational('0.2')))).toBe('3/10');
    expect(exactText(multiply(rational('1/3'), rational('3')))).toBe('1');
  });

  test.each([0.3, 3, '1e3', ' 1', '1.', '.5', '1/0', 'NaN', '', null, '9'.repeat(61)])('refuses %p', (value) => {
    expect(readRational(value)).toBeUndefined();
  });

  test('writes exact decimals, and marks those that go on', () => {
    expect(decimalText(rational('37/20'))).toBe('1.85');
    expect(decimalText(rational('-1/3'))).toBe('-0.333333…');
    expect(decimalText(rational('-0.05'))).toBe('-0.05');
    expect(decimalText(rational('12'))).toBe('12');
    expect(plainText(rational('83/28'))).toBe('83/28');
  });

  test('compares and averages, and refuses division by zero', () => {
    expect(compare(rational('1.85'), rational('37/20'))).toBe(0);
    expect(exactText(mean([rational('1'), rational('2'), rational('2')]))).toBe('5/3');
    expect(() => divide(rational('1'), ratio(0n))).toThrow(RangeError);
    expect(() => mean([])).toThrow(RangeError);
  });
});
