import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../api/types.ts';
import { exactText } from '../../components/model/fraction.ts';
import { cutsOf, partsOf } from './policy-parts.ts';

const policy = (document: Record<string, unknown>) =>
  ({ document, outline: [{ key: 'practice', missing: 'No rating until it arrives' }] }) as unknown as Policy;

const nested = policy({
  components: {
    practice: {
      title: 'Practice',
      weight: { value: '60', label: 'Weight of practice' },
      components: { planning: { weight: '1' }, teaching: { title: 'Teaching', weight: '3' } },
      combination: { kind: 'points' },
    },
    growth: { title: 'Growth', weight: { value: 'undetermined' } },
  },
  combination: { kind: 'points', total: { value: '100' } },
  levels: {
    list: [
      { key: 'low', label: 'Low', from: '0' },
      { key: 'high', label: 'High', from: { value: '80' } },
    ],
  },
});

describe('what of a policy a scenario can change', () => {
  test('are the parts of the composite, then those of the parts, each with what it is weighed against', () => {
    const parts = partsOf(nested).map(({ key, within, weight, whole, missing }) => [
      key,
      within,
      weight,
      whole && exactText(whole),
      missing,
    ]);
    expect(parts).toEqual([
      ['practice', null, '60', '100', 'No rating until it arrives'],
      ['growth', null, 'undetermined', '100', null],
      ['planning', 'Practice', '1', '4', null],
      ['teaching', 'Practice', '3', '4', null],
    ]);
  });

  test('are the levels above the lowest, also where the policy only names their scale', () => {
    expect(cutsOf(nested)).toEqual([{ key: 'high', label: 'High', from: '80' }]);
    const named = policy({
      levels: 'four',
      'level-scales': { four: { list: [{ key: 'a' }, { key: 'b', from: '2' }] } },
    });
    expect(cutsOf(named)).toEqual([{ key: 'b', label: 'b', from: '2' }]);
  });

  test('is nothing while the text of a policy cannot be read', () => {
    const unread = { document: null, outline: [] } as unknown as Policy;
    expect([partsOf(unread), cutsOf(unread)]).toEqual([[], []]);
  });
});
