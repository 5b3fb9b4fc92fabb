import { describe, expect, test } from '@jest/globals';
import { UndeterminedCutPointError } from '../../scoring/errors.ts';
import { exactText } from '../../scoring/rational.ts';
import { withSteps } from '../../scoring/testing/documents.ts';
import { smallPolicy } from '../testing/cohorts.ts';
import { areReadable, compositeLadder } from './composite-ladder.ts';

/** The rungs of the small policy (levels from 1, 2 and 3) with these steps, as text. */
function rungsWith(...steps: unknown[]): string[] {
  const policy = smallPolicy(steps.length === 0 ? {} : withSteps(...steps));
  return compositeLadder(policy, policy.overall.steps, {}).rungs.map(
    ({ at, isIncluded, code }) => `${isIncluded ? 'from' : 'above'} ${exactText(at)}: ${code}`,
  );
}

describe('the ladder of a policy', () => {
  test.each([
    ['no step', [], ['from 2: 1', 'from 3: 2']],
    ['half-up to hundredths', [{ round: { mode: 'half-up', places: '2' } }], ['from 399/200: 1', 'from 599/200: 2']],
    ['half-even to whole numbers', [{ round: { mode: 'half-even', places: '0' } }], ['from 3/2: 1', 'above 5/2: 2']],
    ['a cap below the upper cut point', [{ cap: { at: '2.9' } }], ['from 2: 1']],
    ['a floor at a cut point', [{ floor: { at: '2' } }], ['from 3: 2']],
    [
      'a deduction, then a floor',
      [{ deduct: { points: '0.5' } }, { floor: { at: '1' } }],
      ['from 5/2: 1', 'from 7/2: 2'],
    ],
    ['a cap on the level', [{ cap: { level: 'middle' } }], ['from 2: 1']],
    ['a floor on the level', [{ floor: { level: 'middle' } }], ['from 3: 2']],
    ['a number that counts only if it helps', [{ replace: { value: '2.5', 'only-if': 'higher' } }], ['from 3: 2']],
  ])('with %s', (_name, steps, expected) => {
    expect(rungsWith(...steps)).toEqual(expected);
  });

  test('cannot be read through a conversion, or a part in the place of the composite', () => {
    const readable = (...steps: unknown[]) => areReadable(smallPolicy(withSteps(...steps)).overall.steps);
    expect(readable({ replace: { part: 'first' } })).toBe(false);
    expect(
      readable({
        convert: {
          kind: 'bands',
          bands: [
            { below: '2', value: '1' },
            { from: '2', value: '4' },
          ],
        },
      }),
    ).toBe(false);
    expect(readable({ round: { mode: 'floor', places: '1' } }, { cap: { level: 'low' } })).toBe(true);
  });

  test('names a cut point that is not settled', () => {
    const list = [
      { key: 'low', label: 'Low', from: '1' },
      { key: 'high', label: 'High', from: 'undetermined' },
    ];
    const policy = smallPolicy({ levels: { list } });
    expect(() => compositeLadder(policy, [], {})).toThrow(UndeterminedCutPointError);
  });
});
