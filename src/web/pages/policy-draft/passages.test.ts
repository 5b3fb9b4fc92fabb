import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differingPassages } from './passages.ts';

const text = (...lines: string[]) => lines.join('\n');

test('two people who changed different lines see two passages, each with its line numbers', () => {
  const mine = text('key: a', 'weight: 0.50', 'missing: block', 'round: 2');
  const theirs = text('key: a', 'weight: 0.40', 'missing: block', 'gate: yes', 'round: 2');
  expect(differingPassages(mine, theirs)).toEqual([
    { mine: { first: 2, lines: ['weight: 0.50'] }, theirs: { first: 2, lines: ['weight: 0.40'] } },
    { mine: { first: 4, lines: [] }, theirs: { first: 4, lines: ['gate: yes'] } },
  ]);
});

test('texts that say the same differ nowhere, and nothing is lost of texts that have nothing in common', () => {
  expect(differingPassages('a\nb', 'a\nb')).toEqual([]);
  expect(differingPassages('a\nb', 'c')).toEqual([
    { mine: { first: 1, lines: ['a', 'b'] }, theirs: { first: 1, lines: ['c'] } },
  ]);
});

test('putting their passages in the place of mine gives their text', () => {
  const lines = fc.array(fc.constantFrom<string>('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (mine, theirs) => {
      const merged = [...mine];
      for (const passage of differingPassages(text(...mine), text(...theirs)).toReversed())
        merged.splice(passage.mine.first - 1, passage.mine.lines.length, ...passage.theirs.lines);
      expect(merged).toEqual(theirs);
    }),
  );
});
