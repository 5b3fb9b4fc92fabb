import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../../rules/local-date.ts';
import { horizonDays, stageOf } from './stages.ts';

const due = localDate('2026-05-11');

test.each([
  [46, undefined],
  [45, 45],
  [36, 45],
  [35, 35],
  [15, 35],
  [14, 14],
  [8, 14],
  [7, 7],
  [2, 7],
  [1, 1],
  [0, 1],
  [-1, 0],
  [-300, 0],
])('%i days before a date the stage is %p', (days, stage) => {
  expect(stageOf(due, addDays(due, -days))).toBe(stage);
});

test('as days go by the stage never goes back, and nobody is reminded beyond the horizon', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 60 }), (days, later) => {
      const before = stageOf(due, addDays(due, -days)) ?? Number.POSITIVE_INFINITY;
      const after = stageOf(due, addDays(due, -days + later)) ?? Number.POSITIVE_INFINITY;
      expect(after).toBeLessThanOrEqual(before);
      expect(before === Number.POSITIVE_INFINITY).toBe(days > horizonDays);
    }),
  );
});
