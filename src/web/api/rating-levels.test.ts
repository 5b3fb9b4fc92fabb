import { expect, test } from '@jest/globals';
import { mergeLevels } from './rating-levels.ts';

const levels = (...keys: string[]) => keys.map((key) => ({ value: key, label: key.toUpperCase() }));
const keysOf = (lists: string[][]) => mergeLevels(lists.map((list) => levels(...list))).map(({ value }) => value);

test('levels of several policies keep the order of each', () => {
  expect(
    keysOf([
      ['ineffective', 'partly', 'effective', 'highly'],
      ['ineffective', 'developing', 'effective', 'highly'],
    ]),
  ).toEqual(['ineffective', 'partly', 'developing', 'effective', 'highly']);
});

test('levels of a policy with none in common follow at the end, and none come twice', () => {
  expect(
    keysOf([
      ['low', 'high'],
      ['below', 'meets'],
      ['low', 'high'],
    ]),
  ).toEqual(['low', 'high', 'below', 'meets']);
});
