import { describe, expect, test } from '@jest/globals';
import { exactText } from '../../scoring/rational.ts';
import { estimate } from './index.ts';

const numbersOf = (evidence: unknown) => {
  const result = estimate.valueOf(evidence, {});
  if (!('value' in result)) throw new Error('no value');
  return Object.fromEntries([...(result.numbers ?? [])].map(([key, value]) => [key, exactText(value)]));
};

describe('estimate', () => {
  test('carries its standard error, pupils and stated intervals by name', () => {
    const evidence = {
      estimate: '0.2',
      standardError: '0.1',
      pupils: '24',
      source: 'R',
      intervals: { ci95: { lower: '0', upper: '0.4' } },
    };
    expect(numbersOf(evidence)).toEqual({
      estimate: '1/5',
      'standard-error': '1/10',
      pupils: '24',
      'ci95-lower': '0',
      'ci95-upper': '2/5',
    });
    expect(numbersOf({ estimate: '0.2', source: 'R' })).toEqual({ estimate: '1/5' });
  });

  test.each([
    [{ estimate: '0.2' }, '/source'],
    [{ estimate: 0.2, source: 'R' }, '/estimate'],
    [{ estimate: '0.2', source: 'R', error: '1' }, '/error'],
    [{ estimate: '0.2', source: 'R', intervals: { ci95: { lower: '1', upper: '0' } } }, '/intervals/ci95'],
    [{ estimate: '0.2', source: 'R', intervals: [] }, '/intervals'],
  ])('refuses %j', (evidence, pointer) => {
    expect(() => estimate.valueOf(evidence, {})).toThrow(expect.objectContaining({ pointer }));
  });
});
