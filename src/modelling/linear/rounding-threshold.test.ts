import { describe, expect, test } from '@jest/globals';
import { ratio } from '../../scoring/rational.ts';
import { round, roundingModes } from '../../scoring/rounding.ts';
import { isReached } from './ladder.ts';
import { beforeRounding } from './rounding-threshold.ts';

const steps = (count: number, parts: bigint) =>
  Array.from({ length: 2 * count + 1 }, (_, index) => ratio(BigInt(index - count), parts));
/** Ties of tenths and of whole numbers on both sides of zero, and numbers beside them. */
const numbers = [...steps(14, 40n), ...steps(11, 4n)];

describe.each(roundingModes)('before rounding %s', (mode) => {
  test.each([0, 1])('to %i places, a number reaches what it reaches after it', (places) => {
    for (const at of numbers)
      for (const isIncluded of [true, false]) {
        const before = beforeRounding({ at, isIncluded }, { mode, places });
        const wrong = numbers.filter(
          (number) => isReached(before, number) !== isReached({ at, isIncluded }, round(number, { mode, places })),
        );
        expect(wrong).toEqual([]);
      }
  });
});
