import { describe, expect, test } from '@jest/globals';
import { exactText, one, rational, zero } from '../../scoring/rational.ts';
import { crossed, crossings } from './crossings.ts';
import type { Ladder } from './ladder.ts';
import { between, constant } from './line.ts';

/** Two parts, the first of which moves from none to all, against rungs at these numbers. */
function pathOver(ladder: Ladder, first: string, second: string) {
  const settled = {
    shares: [between(zero, one), between(one, zero)],
    sumOfShares: constant(one),
    whole: constant(one),
  };
  const stratum = {
    rows: [0],
    setting: {},
    present: [0, 1],
    missing: [],
    ended: [],
    reweighting: undefined,
    divisor: one,
    ladder,
  };
  const path = crossings(crossed(stratum, settled), [rational(first), rational(second)]);
  return [path.first, ...path.knots.map(({ t, at, after }) => [exactText(t), at, after])];
}

const rung = (at: string, isIncluded: boolean, code: number) => ({ at: rational(at), isIncluded, code });
const two: Ladder = { first: 0, rungs: [rung('2', true, 1), rung('3', true, 2)] };

describe('crossing the rungs', () => {
  test('a rising composite has the higher rating at a cut point, a falling one keeps it there', () => {
    expect(pathOver(two, '4', '1')).toEqual([0, ['1/3', 1, 1], ['2/3', 2, 2]]);
    expect(pathOver(two, '1', '4')).toEqual([2, ['1/3', 2, 1], ['2/3', 1, 0]]);
  });

  test('a rung that leaves its own number out is reached after it, and left at it', () => {
    const above: Ladder = { first: 0, rungs: [rung('2', false, 1)] };
    expect(pathOver(above, '4', '1')).toEqual([0, ['1/3', 0, 1]]);
    expect(pathOver(above, '1', '4')).toEqual([1, ['2/3', 0, 0]]);
  });

  test('two rungs at one number are crossed together', () => {
    const both: Ladder = { first: 0, rungs: [rung('2', true, 1), rung('2', false, 2)] };
    expect(pathOver(both, '4', '1')).toEqual([0, ['1/3', 1, 2]]);
    expect(pathOver(both, '1', '4')).toEqual([2, ['2/3', 1, 0]]);
  });

  test('a composite that starts or ends on a rung, or stays on it, does not cross it', () => {
    expect(pathOver(two, '3', '2')).toEqual([1]);
    expect(pathOver(two, '2', '3')).toEqual([1]);
    expect(pathOver(two, '2', '2')).toEqual([1]);
  });

  test('weights that do not sum to the same along the path are refused', () => {
    const settled = { shares: [between(zero, one)], sumOfShares: between(zero, one), whole: between(zero, one) };
    const stratum = {
      rows: [0],
      setting: {},
      present: [0],
      missing: [],
      ended: [],
      reweighting: undefined,
      divisor: one,
      ladder: two,
    };
    expect(() => crossed(stratum, settled)).toThrow(RangeError);
  });
});
