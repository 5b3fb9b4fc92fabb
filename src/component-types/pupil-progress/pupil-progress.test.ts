import { describe, expect, test } from '@jest/globals';
import { exactText } from '../../scoring/rational.ts';
import { pupilProgress } from './index.ts';

const parameters = { 'minimum-pupils': '2' };
const measure = (pupils: unknown[], expectedGain = '30', subject = 'Mathematics') => ({
  subject,
  grade: '3',
  expectedGain,
  reference: 'Board resolution',
  pupils,
});
const pupil = (prior: string | null, current: string | null) => ({ prior, current });
const valueOf = (measures: unknown[]) => {
  const result = pupilProgress.valueOf({ measures }, parameters);
  if ('missing' in result) return result.missing;
  return 'value' in result ? exactText(result.value) : result.level;
};

describe('pupil progress', () => {
  test('is the mean of actual less expected gains over matched pupils', () => {
    expect(valueOf([measure([pupil('500', '540'), pupil('510', '535'), pupil('520', null)])])).toBe('5/2');
  });

  test('pools the results of several measures, each against its own expectation', () => {
    const reading = measure([pupil('400', '450')], '40', 'Reading');
    expect(valueOf([measure([pupil('500', '540'), pupil('510', '535')]), reading])).toBe('5');
  });

  test('is missing below the minimum number of pupils, with the numbers', () => {
    expect(valueOf([measure([pupil('500', '540')])])).toContain('1 pupils have both scores');
    expect(valueOf([measure([pupil(null, '540')])])).toContain('no pupil has both');
    expect(valueOf([])).toContain('no pupil has both');
  });

  test.each<[unknown, string]>([
    [{ measures: [measure([{ prior: '500' }])] }, '/measures/0/pupils/0/current'],
    [{ measures: [measure([pupil('x', '1')])] }, '/measures/0/pupils/0/prior'],
    [{ measures: [{ ...measure([]), expectedGain: 30 }] }, '/measures/0/expectedGain'],
    [{ measures: [{ ...measure([]), norm: '1' }] }, '/measures/0/norm'],
  ])('refuses %j', (evidence, pointer) => {
    expect(() => pupilProgress.valueOf(evidence, parameters)).toThrow(expect.objectContaining({ pointer }));
  });

  test('checks its parameters', () => {
    expect(pupilProgress.checkParameters({ 'minimum-pupils': '10' })).toEqual([]);
    expect(pupilProgress.checkParameters({ 'minimum-pupils': '0' })).toHaveLength(1);
    expect(pupilProgress.checkParameters({})).toHaveLength(1);
  });
});
