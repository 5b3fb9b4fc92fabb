import { describe, expect, test } from '@jest/globals';
import { exactText } from '../../scoring/rational.ts';
import { observation } from './index.ts';

const parameters = { levels: ['1', '2', '3', '4'], combine: 'mean-of-observations' };
const observed = (elements: Record<string, unknown>, observer = 'A') => ({
  observer,
  observedOn: '2026-02-03',
  elements,
});
const valueOf = (observations: unknown[], more = {}) => {
  const result = observation.valueOf({ observations }, { ...parameters, ...more });
  if ('missing' in result) return result.missing;
  return 'value' in result ? exactText(result.value) : result.level;
};

describe('observation', () => {
  test('averages the rated elements; unrated ones are left out, not counted as zero', () => {
    expect(valueOf([observed({ '1.1': '3', '1.2': null, '1.3': '2' })])).toBe('5/2');
  });

  test('averages within observations first, or over all elements, as the policy says', () => {
    const two = [observed({ '1.1': '4' }), observed({ '1.1': '1', '1.2': '2' }, 'B')];
    expect(valueOf(two)).toBe('11/4');
    expect(valueOf(two, { combine: 'mean-of-elements' })).toBe('7/3');
  });

  test('is missing without an observation or without a rated element', () => {
    expect(valueOf([])).toBe('no observation is recorded');
    expect(valueOf([observed({ '1.1': null })])).toBe('no element is rated in any observation');
  });

  test('lists elements in the order of the rubric, however the document orders them', () => {
    const { steps } = observation.valueOf(
      { observations: [observed({ '1.10': '3', '1.2': '2', '1.1': '4' })] },
      parameters,
    );
    expect(steps()[0]?.inputs.map(({ name }) => name)).toEqual(['1.1', '1.2', '1.10']);
  });

  test.each<[unknown, string]>([
    [{ observations: [observed({ '1.1': '5' })] }, '/observations/0/elements/1.1'],
    [{ observations: [observed({ '1.1': '3.5' })] }, '/observations/0/elements/1.1'],
    [{ observations: [observed({ '1.1': 3 })] }, '/observations/0/elements/1.1'],
    [{ observations: [{ ...observed({}), observer: '' }] }, '/observations/0/observer'],
    [{ observations: {} }, '/observations'],
    [{ observation: [] }, '/observation'],
    ['text', ''],
  ])('refuses %j', (evidence, pointer) => {
    expect(() => observation.valueOf(evidence, parameters)).toThrow(expect.objectContaining({ pointer }));
  });

  test('checks its parameters', () => {
    expect(observation.checkParameters(parameters)).toEqual([]);
    const faults = observation.checkParameters({ levels: ['1', '1'], combine: 'sum', extra: '1' });
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/extra', '/combine', '/levels/1']);
    expect(observation.checkParameters({})).toHaveLength(2);
  });
});
