import { expect, test } from '@jest/globals';
import { fieldOf, parametersAtFirst, parametersFrom } from './parameters.ts';

const levels = [
  { key: 'low', label: 'Low' },
  { key: 'high', label: 'High' },
];

test('at first the lowest level is referred and evaluated every year', () => {
  expect(parametersFrom(parametersAtFirst(levels), levels)).toEqual({
    referred: ['low'],
    referralShare: '1',
    caseload: '10',
    evaluationsNextYear: { low: '1', high: '0.5' },
    hoursPerEvaluation: '6',
    payByLevel: { low: '0', high: '0' },
  });
});

test('what is typed is sent as it is written, level by level', () => {
  const typed = { ...parametersAtFirst(levels), [fieldOf.referred('low')]: '', [fieldOf.pay('high')]: ' 1/3 ' };
  expect(parametersFrom(typed, levels)).toMatchObject({ referred: [], payByLevel: { low: '0', high: '1/3' } });
});
