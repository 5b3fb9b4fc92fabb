import { describe, expect, test } from '@jest/globals';
import { compositeOf, faultsOf, resultOf, scored } from '../../test/support/yaml-policy.ts';

const policy = (chosen = '', range = 'at-least: 0, at-most: 0.5', cut = '2.5 + 0.5*growth_weight') => `
choices: {growth-weight: {title: Weight of growth, ${range}, step: 0.01${chosen}}}
scale: {lowest: 1, highest: 4}
components:
  growth: {title: G, type: reported-score, scale: {lowest: 1, highest: 4}, weight: {choice: growth-weight}, missing: block}
  practice: {title: P, type: reported-score, scale: {lowest: 1, highest: 4}, weight: {formula: "1 - growth_weight"}, missing: block}
combination: weighted-mean
levels: {list: [{key: low, label: Low, from: 1}, {key: high, label: High, from: {formula: "${cut}"}}]}`;
const evidence = 'growth: {value: 4}\npractice: {value: 2}';

describe('local choices', () => {
  test('decide weights, and cut points that follow from them', () => {
    expect(compositeOf(policy(', chosen: 0.4'), evidence)).toBe('2.8');
    expect(resultOf(policy(', chosen: 0.4'), evidence)).toBe('high');
    expect(resultOf(policy(', chosen: 0.25'), evidence)).toBe('low');
  });

  test('leave a framework that cannot be scored with until they are made', () => {
    expect(() => scored(policy(), evidence)).toThrow(
      expect.objectContaining({ name: 'UnchosenError', choice: 'growth-weight' }),
    );
  });

  test('stay inside their range and on its steps', () => {
    expect(faultsOf(policy(', chosen: 0.6'))[0]).toContain('0.6 is not among 0 to 0.5');
    expect(faultsOf(policy(', chosen: 0.405'))[0]).toContain('in steps of 0.01');
    expect(faultsOf(policy('', 'at-least: 0.5, at-most: 0'))[0]).toContain('ends (0) below its start (0.5)');
  });

  test('are checked at the ends of their range', () => {
    expect(faultsOf(policy('', undefined, '2.5 + 5*growth_weight'))[0]).toContain("above the scale's highest value 4");
    expect(faultsOf(policy().replace('choice: growth-weight', 'choice: growth-wait'))[0]).toContain(
      'not among the policy',
    );
  });
});
