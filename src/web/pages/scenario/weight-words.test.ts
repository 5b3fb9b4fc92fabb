import { describe, expect, test } from '@jest/globals';
import { fraction } from '../../components/model/fraction.ts';
import { sampleModel } from '../../components/model/testing/sample-model.ts';
import { changeable } from './testing/changeable.ts';
import { sumInWords, weightInWords } from './weight-words.ts';
import { weightTexts } from './weight-texts.ts';

const { parts } = changeable;

describe('weights in words', () => {
  test('are percent of the whole, exactly, or the policy’s own units where it has no whole', () => {
    const [part] = parts;
    if (!part) throw new Error('there are two parts');
    expect(weightInWords({ ...part, whole: fraction('80') }, '28')).toBe('35 %');
    expect(weightInWords({ ...part, whole: undefined }, '28')).toBe('28');
    expect(weightInWords(part, 'undetermined')).toBe('undetermined');
  });

  test('say what they sum to, and when that is not the whole', () => {
    expect(sumInWords(parts, {})).toBe('The weights sum to 100 %.');
    expect(sumInWords(parts, { 'weight progress': '0.35' })).toBe('The weights sum to 105 %; they must sum to 100 %.');
    expect(sumInWords(parts, { 'weight progress': 'undetermined' })).toContain('that are settled sum to 70 %');
  });
});

test('a weight from the slider goes into the scenario with the rest shared out; what the policy has already stays empty', () => {
  const { path, weights } = sampleModel();
  if (!path) throw new Error('the sample has a path');
  const renamed = { ...path, moves: { key: 'progress', title: 'Pupil progress' } };
  expect(weightTexts(renamed, weights, '0.35', parts)).toEqual({
    'weight progress': '0.35',
    'weight observation': '0.65',
  });
  expect(weightTexts(renamed, weights, '0.3', parts)).toEqual({ 'weight progress': '', 'weight observation': '' });
});
