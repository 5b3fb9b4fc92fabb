import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rational } from '../rational.ts';
import { checkFormula, compileFormula } from './formula.ts';
import { isLess, samples } from '../../../test/laws/random-formulas.ts';

const ends = (lowest: string, highest: string) => ({ lowest: rational(lowest), highest: rational(highest) });

describe('checks over ranges', () => {
  const inputs = new Map([
    ['a', ends('0', '4')],
    ['b', ends('0', '10')],
  ]);
  const faults = (source: string) => checkFormula(source, inputs, ends('0', '4')).map(({ message }) => message);

  test.each([
    'a',
    '1 + 3 * b / 10',
    'b > 0 ? min(a / b, 4) : 0',
    'b != 0 ? min(a / b, 4) : 0',
    'not (b == 0) and a / b > 2 ? 1 : 0',
    'b <= 0 or a / b > 2 ? 1 : 0',
    'b > 2 ? min(1 / (b - 2), 4) : 0',
    '1 / (a * a - a + 1)',
    'min(max(a * b - 7, 0), 4)',
    'a ^ 2 / 4',
    'round(a, 1)',
    'abs(a - 4)',
    'a + b > 0 ? min(4 * a / (a + b), 4) : 0',
    'a > 5 ? 1 / 0 : 2',
  ])('%s is sound', (source) => {
    expect(faults(source)).toEqual([]);
  });

  test.each([
    ['a / b', 'divides by zero'],
    ['1 / (a - 1 / 3)', /zero|off the scale/],
    ['b >= 0 ? min(a / b, 4) : 0', 'divides by zero'],
    ['b > 0 and a / b > 1 or 1 / b > 3 ? 1 : 2', 'divides by zero'],
    ['1 + 3 * b / 9', 'off the scale'],
    ['a - 1', 'off the scale'],
    ['b * b', 'off the scale'],
    ['a < 3.99 ? a : 5', 'off the scale'],
  ])('%s is refused', (source, message) => {
    expect(faults(source)).toEqual([expect.stringMatching(message)]);
  });

  test('a formula that passes never divides by zero nor leaves its scale, wherever its input stands', () => {
    let passed = 0;
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 70 }), (sample, x) => {
        const range = new Map([['x', ends('0', '10')]]);
        const scale = ends('-5', '30');
        fc.pre(compileFormula(sample.text, ['x']).ok);
        if (checkFormula(sample.text, range, scale).length > 0) return;
        passed += 1;
        const value = sample.of(BigInt(x));
        expect(value).toBeDefined();
        if (!value) return;
        expect(isLess(value, [-5n, 1n]) || isLess([30n, 1n], value)).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(30);
  });

  test('deeply nested conditions end in a refusal instead of a long wait', () => {
    const nested = Array.from({ length: 10 }, () => '').reduce(
      (inner) => `((${inner}) > 1 and b > 1 or a > 1 ? 2 : 3)`,
      'a',
    );
    const started = performance.now();
    checkFormula(nested, inputs, ends('0', '4'));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
