import { describe, expect, test } from '@jest/globals';
import { component, withSteps } from '../scoring/testing/documents.ts';
import { ruleCost, rulesOf, withoutRule } from './rule-cost.ts';
import { smallCohort, smallPolicy, types } from './testing/cohorts.ts';

const rows = smallCohort([
  ['4', '4'],
  ['3', '1'],
  ['1', '1'],
  ['2', '3'],
]);

describe('the cost of a rule', () => {
  test('of a cap is who would stand higher without it', () => {
    const policy = smallPolicy(withSteps({ cap: { at: '2.5' } }));
    const [rule] = rulesOf(policy);
    if (!rule) throw new Error('no rule');
    const { movements, levelsGained } = ruleCost(policy, rule, rows, types);
    expect([movements, levelsGained]).toEqual([{ unchanged: 3, up: 0, down: 1, lost: 0, gained: 0, neither: 0 }, -1]);
  });

  test('of a floor on the level is who stands higher with it', () => {
    const policy = smallPolicy(withSteps({ floor: { level: 'middle' } }));
    const cost = ruleCost(policy, { node: 'overall', place: 0, kind: 'floor' }, rows, types);
    expect([cost.movements.up, cost.levelsGained]).toEqual([1, 1]);
  });

  test('of a part that counts only if it helps', () => {
    const policy = smallPolicy(withSteps({ replace: { part: 'first', 'only-if': 'higher' } }));
    const cost = ruleCost(policy, { node: 'overall', place: 0, kind: 'replace' }, rows, types);
    // .6 x 3 + .4 x 1 is 2.2, and the first part alone is 3.
    expect([cost.movements.up, cost.movements.down]).toEqual([1, 0]);
  });

  test('takes one step of one node away and leaves the rest', () => {
    const first = component('0.60', withSteps({ cap: { at: '3' } }, { round: { mode: 'half-up', places: '1' } }));
    const policy = smallPolicy({
      components: { first, second: component('0.40') },
      ...withSteps({ floor: { at: '2' } }),
    });
    const rules = rulesOf(policy);
    expect(rules.map(({ node, kind }) => `${node} ${kind}`)).toEqual(['overall floor', 'first cap', 'first round']);
    const [, cap] = rules;
    if (!cap) throw new Error('no cap');
    expect(rulesOf(withoutRule(policy, cap)).map(({ node, kind }) => `${node} ${kind}`)).toEqual([
      'overall floor',
      'first round',
    ]);
  });
});
