import { describe, expect, test } from '@jest/globals';
import type { ObservationDraft } from '../../api/observations.ts';
import type { Rubric } from '../../api/types.ts';
import { changedOnlyByThem, differences, isSame, merge, progressOf, withElement } from './draft.ts';

const levels = [
  { level: '1', label: 'Emerging', description: '' },
  { level: '2', label: 'Applying', description: '' },
];
const rubric: Rubric = {
  key: 'small',
  title: 'Small',
  standards: [
    {
      key: '1',
      title: 'Only',
      elements: [
        { key: '1.1', title: 'First', levels },
        { key: '1.2', title: 'Second', levels },
      ],
    },
  ],
};
const empty: ObservationDraft = { observedOn: '2026-02-03', minutes: null, summary: '', elements: {} };

describe('progress', () => {
  test('evidence alone does not make an element rated', () => {
    const draft = withElement(withElement(empty, '1.1', { level: '2' }), '1.2', { evidence: 'Seen' });
    expect(progressOf(draft, rubric)).toEqual({ rated: 1, all: 2 });
  });
});

describe('two versions of one observation', () => {
  const mine = withElement({ ...empty, summary: 'My words' }, '1.1', { level: '2', evidence: 'Mine' });
  const theirs = withElement({ ...empty, minutes: 30 }, '1.1', { level: '1', evidence: 'Mine' });

  test('differences name each place in words and leave out what is equal', () => {
    expect(differences(mine, theirs, rubric).map(({ key, mine, theirs }) => [key, mine, theirs])).toEqual([
      ['minutes', 'Not given', '30 minutes'],
      ['summary', 'My words', ''],
      ['level 1.1', 'Applying', 'Emerging'],
    ]);
  });

  test('an untouched element equals one saved as not rated', () => {
    expect(differences(empty, withElement(empty, '1.2', {}), rubric)).toEqual([]);
    expect(isSame(empty, withElement(empty, '1.2', {}))).toBe(true);
    expect(isSame(mine, theirs)).toBe(false);
  });

  test('where only the other side changed something, the change is theirs', () => {
    const base = withElement(empty, '1.1', { level: '1', evidence: 'Mine' });
    expect(changedOnlyByThem(mine, theirs, base, rubric)).toEqual(new Set(['minutes']));
  });

  test('merging keeps mine except where the other version was chosen', () => {
    const merged = merge(mine, theirs, new Set(['minutes', 'level 1.1']));
    expect(merged).toEqual({
      observedOn: '2026-02-03',
      minutes: 30,
      summary: 'My words',
      elements: { '1.1': { level: '1', evidence: 'Mine' } },
    });
  });

  test('choosing the other version everywhere gives the other version', () => {
    const all = new Set(differences(mine, theirs, rubric).map(({ key }) => key));
    expect(differences(merge(mine, theirs, all), theirs, rubric)).toEqual([]);
  });
});
