import { expect, test } from '@jest/globals';
import { zero } from '../rational.ts';
import { multiplied, range, unbounded } from './interval.ts';

test('nothing times an unbounded range is nothing', () => {
  const nothing = range(zero, zero);
  expect(multiplied(nothing, unbounded)).toEqual(nothing);
  expect(multiplied(unbounded, nothing)).toEqual(nothing);
});
