import { describe, expect, test } from '@jest/globals';
import { exactText, rational } from '../scoring/rational.ts';
import { compositesOf } from './composites.ts';
import { closestToCut, compositeMoves, nextFlips, robustness } from './no-change.ts';
import { prepareCohort } from './prepared-cohort.ts';
import { smallCohort, smallPolicy, types } from './testing/cohorts.ts';
import { tippingPoints } from './tipping-points.ts';
import { weightPath } from './weight-path.ts';

/** Cut points 2 and 3; at 60 and 40 percent the composites are 2.8, 2.2 and none. */
const prepared = prepareCohort(
  smallPolicy(),
  smallCohort([
    ['4', '1'],
    ['1', '4'],
    [null, null],
  ]),
  types,
);
if (prepared.method !== 'exact') throw new Error(prepared.why);
const text = (value: ReturnType<typeof rational> | undefined) => value && exactText(value);

describe('why little changes', () => {
  test('composites are exact, and none where nothing is rated', () => {
    expect(compositesOf(prepared).map(text)).toEqual(['14/5', '11/5', undefined]);
  });

  test('how far composites moved though no rating did', () => {
    const at = (first: string, second: string) =>
      compositesOf(
        prepared,
        new Map([
          ['first', rational(first)],
          ['second', rational(second)],
        ]),
      );
    const { compared, moved, farthest } = compositeMoves(at('0.6', '0.4'), at('0.5', '0.5'));
    expect([compared, moved, text(farthest)]).toEqual([2, 2, '3/10']);
    expect(compositeMoves(at('1', '0'), at('1', '0'))).toMatchObject({ moved: 0 });
    expect(compositeMoves([undefined], [rational('1')])).toEqual({ compared: 0, moved: 0, farthest: undefined });
  });

  test('how near the closest composite is to a cut point', () => {
    expect(text(closestToCut(prepared))).toBe('1/5');
  });

  test('how far the weight can go before the first rating flips', () => {
    // With t on the first part: 1 + 3t reaches 2 at 1/3 and 3 at 2/3; 4 - 3t leaves 3 at 1/3 and 2 at 2/3.
    const points = tippingPoints(prepared, weightPath(prepared.policy, 'first'));
    const from = (t: string) => {
      const { below, above } = nextFlips(points, rational(t));
      return [text(below), text(above)];
    };
    expect(from('0.6')).toEqual(['1/3', '2/3']);
    expect(from('1/3')).toEqual(['1/3', '1/3']);
    expect(from('0.9')).toEqual(['2/3', undefined]);
    expect(text(robustness(points[0] ?? [], rational('0.6')))).toBe('1/15');
    expect(robustness([], rational('0.6'))).toBeUndefined();
  });
});
