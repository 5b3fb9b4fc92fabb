/** Missing is never zero, and neither is a level that counts as no number. */
import { describe, expect, test } from '@jest/globals';
import { compositeOf, faultsOf, levels, part, scale, scored } from '../../../test/support/yaml-policy.ts';

const parts = (weight: string) => `
${scale}
components:
  growth: {title: Growth, type: reported-score, weight: ${weight}, scale: {lowest: 1, highest: 4}, levels: {list: [{key: below, label: Below, from: 1}, {key: above, label: Above, from: 3}]}, missing: block}
${part('practice', `weight: ${1 - Number(weight)}`)}
combination: weighted-mean
${levels}`;

describe('a level handed in where numbers are added up', () => {
  test('is refused, with its place and what to do', () => {
    expect(() => scored(parts('0.5'), 'growth: {level: above}\npractice: {value: 4}')).toThrow(
      expect.objectContaining({
        name: 'EvidenceError',
        pointer: '/components/growth',
        message: 'Growth: Above counts as no number, and "Composite" adds numbers up.',
        remedy: 'Hand in the number, or let the policy say by "value" what each level counts as.',
      }),
    );
  });

  test('does not matter where it weighs nothing', () => {
    expect(compositeOf(parts('0'), 'growth: {level: above}\npractice: {value: 4}')).toBe('4');
  });

  test('counts as its number where the policy says so', () => {
    const counted = parts('0.5').replace(
      'from: 1}, {key: above, label: Above, from: 3',
      'value: 1}, {key: above, label: Above, value: 3',
    );
    expect(compositeOf(counted, 'growth: {level: above}\npractice: {value: 4}')).toBe('3.5');
  });

  test('is refused for a formula too', () => {
    const text = parts('0.5')
      .replaceAll(/weight: 0.5, |, weight: 0.5/g, '')
      .replace('weighted-mean', '{kind: formula, formula: (growth + practice) / 2}');
    expect(() => scored(text, 'growth: {level: above}\npractice: {value: 4}')).toThrow('counts as no number');
  });
});

test('a part that can only ever be a level is refused when the policy is read', () => {
  const matrix = `
${scale}
components:
  growth:
    title: Growth
    weight: 1
    missing: block
    scale: {lowest: 1, highest: 4}
    combination: {kind: matrix, by: [pupils], cells: {few: low, many: high}}
    levels: {list: [{key: low, label: Low}, {key: high, label: High}]}
    components:
      pupils: {title: Pupils, type: reported-score, levels: {list: [{key: few, label: Few}, {key: many, label: Many}]}, missing: block}
combination: weighted-mean
${levels}`;
  expect(faultsOf(matrix)).toEqual([
    '/components/growth: The combination needs a number from "Growth", which has levels only.',
  ]);
  const counted = matrix
    .replace('label: Low}', 'label: Low, value: 1}')
    .replace('label: High}]}\n    c', 'label: High, value: 4}]}\n    c');
  expect(compositeOf(counted, 'pupils: {level: many}')).toBe('4');
});
