import { describe, expect, test } from '@jest/globals';
import { differencesOf, mergeOf, type PartField } from './part-fields.ts';

interface Text {
  finding: string;
  isBelow: boolean;
}

const fields: readonly PartField<Text>[] = [
  { key: 'finding', label: 'What was found', inWords: ({ finding }) => finding },
  { key: 'isBelow', label: 'Standard', inWords: ({ isBelow }) => (isBelow ? 'Below' : 'Not below') },
];
const mine = { finding: 'Plans lessons well.', isBelow: false };
const theirs = { finding: 'Plans lessons.', isBelow: true };

describe('two versions of a text', () => {
  test('differ where a field differs, each in words', () => {
    expect(differencesOf(mine, { ...mine, isBelow: true }, fields)).toEqual([
      { key: 'isBelow', label: 'Standard', mine: 'Not below', theirs: 'Below' },
    ]);
    expect(differencesOf(mine, { ...mine }, fields)).toEqual([]);
  });

  test('are merged by what was chosen, and nothing is taken that was not', () => {
    expect(mergeOf(mine, theirs, new Set(['isBelow']), fields)).toEqual({ finding: mine.finding, isBelow: true });
    expect(mergeOf(mine, theirs, new Set(), fields)).toEqual(mine);
    expect(mergeOf(mine, theirs, new Set(['isBelow', 'finding']), fields)).toEqual(theirs);
  });
});
