import { describe, expect, test } from '@jest/globals';
import { decimalText, rational } from './rational.ts';
import { type RoundingMode, round } from './rounding.ts';

const rounded = (text: string, mode: RoundingMode, places = 2) => decimalText(round(rational(text), { mode, places }));

describe('rounding', () => {
  test.each<[string, RoundingMode, string]>([
    ['1.745', 'half-up', '1.75'],
    ['-1.745', 'half-up', '-1.75'],
    ['1.745', 'half-down', '1.74'],
    ['1.7451', 'half-down', '1.75'],
    ['1.745', 'half-even', '1.74'],
    ['1.755', 'half-even', '1.76'],
    ['1.749', 'truncate', '1.74'],
    ['-1.749', 'truncate', '-1.74'],
    ['-1.741', 'floor', '-1.75'],
    ['1.741', 'floor', '1.74'],
    ['1.741', 'ceiling', '1.75'],
    ['-1.749', 'ceiling', '-1.74'],
    ['5/3', 'half-up', '1.67'],
  ])('%s by %s is %s', (text, mode, expected) => {
    expect(rounded(text, mode)).toBe(expected);
  });

  test('steps in order can differ from one step', () => {
    const cut = round(rational('2.4949'), { mode: 'truncate', places: 3 });
    expect(decimalText(round(cut, { mode: 'half-up', places: 2 }))).toBe('2.49');
    const early = round(rational('2.4449'), { mode: 'half-up', places: 3 });
    expect(decimalText(round(early, { mode: 'half-up', places: 2 }))).toBe('2.45');
    expect(rounded('2.4449', 'half-up')).toBe('2.44');
  });
});
