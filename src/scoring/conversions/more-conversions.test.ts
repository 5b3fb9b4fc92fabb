import { describe, expect, test } from '@jest/globals';
import { faultsOf, scored } from '../../../test/support/yaml-policy.ts';

const policy = (conversion: string, type = 'reported-score') => `
scale: {lowest: 0, highest: 4}
components:
  a:
    title: A
    type: ${type}
    weight: 1
    scale: {lowest: 0, highest: 4}
    levels: {list: [{key: low, label: Low, value: 1}, {key: middle, label: Middle, value: 2}, {key: high, label: High, value: 3}]}
    missing: block
    then: [{convert: ${conversion}}]
combination: weighted-mean
levels: {list: [{key: all, label: All, from: 0}]}`;
const after = (conversion: string, evidence: string, type?: string) =>
  scored(policy(conversion.replaceAll('\n', ' '), type), `a: ${evidence}`).components?.a;

describe('piecewise-linear', () => {
  const line = '{kind: piecewise-linear, points: [{raw: 0, value: 0}, {raw: 60, value: 0.5}, {raw: 107, value: 3}]}';

  test.each([
    ['0', '0'],
    ['30', '0.25'],
    ['60', '0.5'],
    ['83.5', '1.75'],
    ['107', '3'],
  ])('%s counts as %s', (raw, value) => {
    expect(after(line, `{value: ${raw}}`)).toMatchObject({ number: { decimal: value } });
  });

  test('says nothing outside its points, and refuses points out of order', () => {
    expect(() => after(line, '{value: 107.1}')).toThrow(/says nothing about 107.1/);
    expect(() => after(line, '{value: -1}')).toThrow(/says nothing/);
    const disorder = '{kind: piecewise-linear, points: [{raw: 5, value: 0}, {raw: 5, value: 1}]}';
    expect(faultsOf(policy(disorder))[0]).toContain('does not lie above');
  });
});

describe('formula', () => {
  const formula = (text: string, range = '{lowest: 0, highest: 100}') =>
    `{kind: formula, formula: "${text}", inputs: {value: ${range}}}`;

  test('is exact', () => {
    expect(after(formula('value / 30', '{lowest: 0, highest: 120}'), '{value: 100}')).toMatchObject({
      number: { exact: '10/3' },
    });
  });

  test('is refused where it leaves the scale or could divide by zero', () => {
    expect(faultsOf(policy(formula('value / 10')))[0]).toContain('off the scale of 0 to 4');
    expect(faultsOf(policy(formula('min(abs(10 / value), 4)')))[0]).toContain('zero');
    expect(faultsOf(policy(formula('other + 1')))[0]).toContain('other');
  });
});

describe('rules on an estimate with its intervals', () => {
  const rules = (more = '') => `{kind: rules, intervals: {ci95: {multiplier: 2}},
    rules: [{when: {number: ci95-lower, more-than: 0}, level: high}, {when: {number: ci95-upper, less-than: 0}, level: low}${more}],
    otherwise: {level: middle}}`;
  const estimate = (value: string, more: string) => `{estimate: ${value}, source: Report, ${more}}`;

  test('intervals are the estimate and a multiple of its standard error', () => {
    expect(after(rules(), estimate('0.2', 'standardError: 0.09'), 'estimate')).toMatchObject({
      level: { key: 'high' },
    });
    expect(after(rules(), estimate('0.2', 'standardError: 0.1'), 'estimate')).toMatchObject({
      level: { key: 'middle' },
    });
    expect(after(rules(), estimate('-0.2', 'standardError: 0.09'), 'estimate')).toMatchObject({
      level: { key: 'low' },
    });
  });

  test('ends that the evidence states count, and without either nothing is guessed', () => {
    const stated = estimate('0.2', 'intervals: {ci95: {lower: 0.01, upper: 0.39}}');
    expect(after(rules(), stated, 'estimate')).toMatchObject({ level: { key: 'high' } });
    expect(after(rules(), '{estimate: 0.2, source: Report}', 'estimate')).toMatchObject({ level: { key: 'middle' } });
  });

  test('a number that no evidence has is refused', () => {
    expect(
      faultsOf(
        policy(rules(', {when: {number: ci90-lower, more-than: 0}, level: low}').replaceAll('\n', ' '), 'estimate'),
      )[0],
    ).toContain('"ci90-lower" is not a number of this evidence');
  });
});

test('bands can give levels', () => {
  const bands = '{kind: bands, bands: [{below: 10, level: low}, {from: 10, level: high}]}';
  expect(after(bands, '{value: 10}')).toMatchObject({ level: { key: 'high' }, number: { decimal: '3' } });
  expect(faultsOf(policy('{kind: bands, bands: [{below: 10, level: lo}, {from: 10, level: high}]}'))[0]).toContain(
    '"lo"',
  );
});
