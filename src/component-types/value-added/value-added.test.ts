import { describe, expect, test } from '@jest/globals';
import { exactText } from '../../scoring/rational.ts';
import { valueAdded } from './index.ts';

const evidence = { estimate: '0.12', standardError: '0.05', n: '23' };
const parameters = { statistic: 'estimate', 'minimum-pupils': '10' };
const valueOf = (input: unknown, chosen = parameters) => {
  const result = valueAdded.valueOf(input, chosen);
  if ('missing' in result) return result.missing;
  return 'value' in result ? exactText(result.value) : result.level;
};

describe('value-added', () => {
  test('takes the estimate, or the estimate in standard errors', () => {
    expect(valueOf(evidence)).toBe('3/25');
    expect(valueOf(evidence, { ...parameters, statistic: 'index' })).toBe('12/5');
  });

  test('is missing when it rests on too few pupils', () => {
    expect(valueOf({ ...evidence, n: '9' })).toContain('9 pupils');
  });

  test.each([
    [{ ...evidence, standardError: '0' }, '/standardError'],
    [{ ...evidence, n: '2.5' }, '/n'],
    [{ ...evidence, estimate: 0.12 }, '/estimate'],
    [{ ...evidence, rank: '1' }, '/rank'],
  ])('refuses %j', (input, pointer) => {
    expect(() => valueAdded.valueOf(input, parameters)).toThrow(expect.objectContaining({ pointer }));
  });

  test('checks its parameters', () => {
    expect(valueAdded.checkParameters(parameters)).toEqual([]);
    expect(valueAdded.checkParameters({ statistic: 'rank' })).toHaveLength(2);
  });
});
