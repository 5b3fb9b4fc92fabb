/** Every outcome there is can be explained: a sentence for each step, and a working wherever there is something to redo. */
import { expect, test } from '@jest/globals';
import { explain } from '../../src/scoring/explain.ts';
import { nestedOutcomes, outcomesOfCases, weightedOutcomes } from './outcomes.ts';

const outcomes = [...outcomesOfCases(), ...weightedOutcomes(50), ...nestedOutcomes(100)];

test('there are outcomes of several kinds', () => {
  expect(new Set(outcomes.map(({ outcome }) => outcome.outcome)).size).toBeGreaterThan(1);
});

test('every step has its sentence, its number and its working', () => {
  for (const { outcome } of outcomes) {
    const { sentences, steps } = explain(outcome);
    expect(sentences.length).toBeGreaterThan(outcome.trace.length);
    expect(steps.map(({ number }) => number)).toEqual(outcome.trace.map((_, index) => index + 1));
    expect(steps.filter(({ working }, index) => working === '' && outcome.trace[index]?.formula)).toEqual([]);
  }
});

test('a working shows numbers and words only, never the names of the formula', () => {
  for (const { outcome } of outcomes)
    for (const { working } of explain(outcome).steps) expect(working).not.toMatch(/\ba\d+\b|round_|if\(/);
});

test('the sentences name the rating, and say what to do where there is none', () => {
  for (const { outcome } of outcomes) {
    const text = explain(outcome).sentences.join(' ');
    if (outcome.outcome === 'rated') expect(text).toContain(`The rating is ${outcome.rating.label}.`);
    else for (const { remedy } of outcome.reasons) expect(text).toContain(remedy);
  }
});
