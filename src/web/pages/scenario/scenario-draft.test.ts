import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../../api/model-types.ts';
import { differencesOf, mergeOf } from '../../components/autosave/part-fields.ts';
import { contentOf, documentOf, draftOf, fieldsFor, questionText } from './scenario-draft.ts';
import { changeable } from './testing/changeable.ts';

const scenario = (document: Scenario['document']) =>
  ({ title: 'Less weight', note: null, moves: 'progress', document }) as Scenario;

describe('a scenario as it is edited', () => {
  test('comes back as it was, with what no form shows', () => {
    const document = {
      weights: { observation: '0.65', progress: 'undetermined' },
      cuts: { high: '3.4' },
      missing: { progress: 'redistribute', observation: { rule: 'give-to', component: 'progress' } },
      changes: { combination: 'matrix' },
    };
    expect(documentOf(draftOf(scenario(document), changeable))).toEqual(document);
  });

  test('sends only what differs from the policy', () => {
    const draft = draftOf(scenario({}), changeable);
    expect(contentOf({ ...draft, title: ' ', 'weight progress': '1/3' })).toEqual({
      title: 'Untitled scenario',
      document: { weights: { progress: '1/3' } },
      moves: 'progress',
    });
  });

  test('asks the same question whatever its title and note, and another with another number', () => {
    const draft = draftOf(scenario({}), changeable);
    expect(questionText({ ...draft, title: 'Other', note: 'Why' })).toBe(questionText(draft));
    expect(questionText({ ...draft, 'cut high': '3.4' })).not.toBe(questionText(draft));
    expect(questionText({ ...draft, moves: '' })).not.toBe(questionText(draft));
  });
});

test('two versions differ number by number, and each choice is kept', () => {
  const fields = fieldsFor(changeable);
  const mine = { ...draftOf(scenario({}), changeable), 'weight progress': '0.4' };
  const theirs = { ...draftOf(scenario({}), changeable), 'cut high': '3.4', title: 'Theirs' };
  expect(differencesOf(mine, theirs, fields).map(({ label, mine: a, theirs: b }) => [label, a, b])).toEqual([
    ['Title', 'Less weight', 'Theirs'],
    ['Weight of pupil progress', '0.4', 'As in the policy'],
    ['High begins at', 'As in the policy', '3.4'],
  ]);
  const merged = mergeOf(mine, theirs, new Set(['cut high']), fields);
  expect(documentOf(merged)).toEqual({ weights: { progress: '0.4' }, cuts: { high: '3.4' } });
});
