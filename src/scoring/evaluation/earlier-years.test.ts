import { describe, expect, test } from '@jest/globals';
import { compositeOf, faultsOf, resultOf, scored } from '../../../test/support/yaml-policy.ts';

const policy = (pool: string) => `
scale: {lowest: 1, highest: 99}
components:
  growth: {title: Growth, type: reported-score, weight: 1, scale: {lowest: 1, highest: 99}, missing: no-rating, pool: ${pool}}
combination: weighted-mean
levels: {list: [{key: low, label: Low, from: 1}, {key: high, label: High, from: 50}]}`;

const evidence = (current: string) => `
schoolYear: 2025-26
components: {growth: ${current}}
earlier:
  2024-25: {components: {growth: {value: 30, n: 10}}}
  2023-24: {components: {growth: {value: 60, n: 30}}}
  2022-23: {components: {growth: {value: 99, n: 99}}}`;

describe('pooling over years', () => {
  test.each([
    ['median', '40'],
    ['mean', '43.333333…'],
    ['weighted-mean', '48.333333…'],
    ['sum', '130'],
    ['highest', '60'],
    ['lowest', '30'],
    ['latest', '40'],
  ])('%s of three years: %s', (statistic, expected) => {
    const wide = policy(`{years: 3, statistic: ${statistic}}`).replaceAll('highest: 99', 'highest: 200');
    expect(compositeOf(wide, evidence('{value: 40, n: 20}'))).toBe(expected);
  });

  test('this year counts where it is better, or where it rests on enough', () => {
    const better = policy('{years: 3, statistic: median, better-of-current: true}');
    expect(compositeOf(better, evidence('{value: 70}'))).toBe('70');
    expect(compositeOf(better, evidence('{value: 20}'))).toBe('30');
    const small = policy('{years: 3, statistic: weighted-mean, only-below-n: 20}');
    expect(compositeOf(small, evidence('{value: 40, n: 20}'))).toBe('40');
    expect(compositeOf(small, evidence('{value: 40, n: 10}'))).toBe('50');
  });

  test('too few years or pupils are missing, never a guess', () => {
    const least = policy('{years: 2, statistic: mean, minimum-n: 25}');
    expect(resultOf(least, evidence('{value: 40, n: 14}'))).toBe('no-rating');
    expect(resultOf(least, evidence('{value: 40, n: 15}'))).toBe('low');
    expect(
      resultOf(
        policy('{years: 2, statistic: mean, minimum-years: 2}'),
        'schoolYear: 2025-26\ncomponents: {growth: {value: 40}}',
      ),
    ).toBe('no-rating');
    expect(() => compositeOf(least, evidence('{value: 40}'))).toThrow(/is needed and not stated/);
  });

  test('a year without a value is left out', () => {
    expect(compositeOf(policy('{years: 3, statistic: mean}'), evidence('{missing: no tests}'))).toBe('45');
  });

  test('a faulty pool is refused', () => {
    expect(faultsOf(policy('{years: 0, statistic: mode}'))).toHaveLength(2);
  });
});

test('a rating of years running can change this one', () => {
  const twice = `
scale: {lowest: 1, highest: 4}
components:
  a: {title: A, type: reported-score, weight: 1, scale: {lowest: 1, highest: 4}, missing: block}
combination: weighted-mean
then: [{cap: {level: low, when: {all: [{part: overall, years-back: 1, is: middle}, {part: a, less-than: 3}]}}}]
levels: {list: [{key: low, label: Low, from: 1}, {key: middle, label: Middle, from: 2}, {key: high, label: High, from: 3}]}`;
  const run = (before: string) =>
    scored(
      twice,
      `schoolYear: 2025-26\ncomponents: {a: {value: 2.5}}\nearlier: {2024-25: {components: {overall: {level: ${before}}}}}`,
    ).rating?.key;
  expect(run('middle')).toBe('low');
  expect(run('high')).toBe('middle');
});
