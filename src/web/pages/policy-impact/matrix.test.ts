import { expect, test } from '@jest/globals';
import { matrixOf } from './matrix.ts';

const migrations = [
  { from: 'Effective', to: 'Effective', count: 5, isAltered: false },
  { from: 'Effective', to: 'Developing', count: 3, isAltered: true },
  { from: 'Pending', to: 'Ineffective', count: 1, isAltered: true },
  { from: 'Developing', to: 'Cannot be scored', count: 2, isAltered: true },
];
const levels = ['Ineffective', 'Developing', 'Effective'];

test('levels stand in their own order and everything else after them', () => {
  const matrix = matrixOf(migrations, { before: levels, after: levels });
  expect(matrix.rows).toEqual(['Developing', 'Effective', 'Pending']);
  expect(matrix.columns).toEqual(['Ineffective', 'Developing', 'Effective', 'Cannot be scored']);
});

test('a pair that does not occur counts zero and alters nothing', () => {
  const matrix = matrixOf(migrations, { before: levels, after: levels });
  expect([matrix.count('Effective', 'Developing'), matrix.isAltered('Effective', 'Developing')]).toEqual([3, true]);
  expect([matrix.count('Developing', 'Effective'), matrix.isAltered('Developing', 'Effective')]).toEqual([0, false]);
  expect(matrix.isAltered('Effective', 'Effective')).toBe(false);
});
