import { expect, test } from '@jest/globals';
import type { Policy } from '../../api/types.ts';
import { cohortFrom, leavesOf, pairsOf } from './make-up.ts';

const policy = {
  outline: [
    { key: 'overall', parent: null, title: 'Whole' },
    { key: 'practice', parent: 'overall', title: 'Practice' },
    { key: 'planning', parent: 'practice', title: 'Planning' },
    { key: 'growth', parent: 'overall', title: 'Growth' },
  ],
} as Policy;

test('numbers are asked for the parts that have none of their own, and for each pair of them once', () => {
  const leaves = leavesOf(policy);
  expect(leaves.map(({ key }) => key)).toEqual(['planning', 'growth']);
  expect(pairsOf(leaves).map(([one, other]) => [one.key, other.key])).toEqual([['planning', 'growth']]);
});

test('what is left empty is left out, and numbers stay as they were written', () => {
  const typed = {
    title: ' Large district ',
    schoolYear: '2026-27',
    size: '500',
    seed: '7',
    'mean planning': '2.90',
    'deviation planning': '0.4',
    'missing planning': '',
    'mean growth': '3',
    'deviation growth': '10',
    'reliability growth': '0.6',
    'correlation planning growth': '0.25',
  };
  expect(cohortFrom(typed, leavesOf(policy), 'p1')).toEqual({
    kind: 'synthetic',
    title: 'Large district',
    schoolYear: '2026-27',
    policyVersionId: 'p1',
    threshold: 10,
    size: 500,
    seed: 7,
    components: [
      { key: 'planning', mean: '2.90', deviation: '0.4', missingShare: '0' },
      { key: 'growth', mean: '3', deviation: '10', reliability: '0.6', missingShare: '0' },
    ],
    correlations: [{ between: ['planning', 'growth'], value: '0.25' }],
  });
});
