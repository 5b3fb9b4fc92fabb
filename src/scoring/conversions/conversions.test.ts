import { describe, expect, test } from '@jest/globals';
import { score } from '../score.ts';
import { component, policyFrom, problemsOf, types, withSteps } from '../testing/documents.ts';

const components = (conversion: unknown) => ({
  first: component('0.60', withSteps({ convert: conversion })),
  second: component('0.40'),
});
const scoreWith = (conversion: unknown, value: string) =>
  score(
    policyFrom({ components: components(conversion) }),
    { components: { first: { value }, second: { value: '3' } } },
    types,
  );

const bands = {
  kind: 'bands',
  unit: 'points',
  bands: [
    { below: '-10', value: '1' },
    { from: '-10', below: '10', value: '2.5' },
    { from: '10', through: '50', value: '4' },
  ],
};
const table = {
  kind: 'table',
  cells: [
    { raw: '45', value: '3.0' },
    { raw: '65', value: '3.5' },
  ],
};

describe('conversion by bands', () => {
  test.each([
    ['-10.000001', '1'],
    ['-10', '2.5'],
    ['9.999999', '2.5'],
    ['10', '4'],
    ['50', '4'],
  ])('%s counts as %s', (raw, value) => {
    const step = scoreWith(bands, raw).trace.find((item) => item.step === 'conversion');
    expect(step).toMatchObject({ component: 'first', result: value });
  });

  test('refuses a value beyond its published end', () => {
    expect(() => scoreWith(bands, '50.1')).toThrow(expect.objectContaining({ pointer: '/components/first' }));
  });
});

describe('conversion by table', () => {
  test('finds a value however it is written, and refuses one that is not listed', () => {
    expect(scoreWith(table, '65.0').trace.find(({ step }) => step === 'conversion')?.result).toBe('3.5');
    expect(() => scoreWith(table, '50')).toThrow(expect.objectContaining({ name: 'EvidenceError' }));
  });

  test('refuses a raw value listed twice, and results off the scale', () => {
    const twice = { ...table, cells: [...table.cells, { raw: '45.0', value: '5' }] };
    expect(problemsOf({ components: components(twice) }).map(({ pointer }) => pointer)).toContain(
      '/components/first/then/0/convert/cells/2/raw',
    );
    const off = { kind: 'table', cells: [{ raw: '1', value: '5' }] };
    expect(problemsOf({ components: components(off) })).toMatchObject([
      { pointer: '/components/first/then/0/convert/cells/0/value' },
    ]);
  });
});

test('an unknown kind of conversion is refused', () => {
  expect(problemsOf({ components: components({ kind: 'band' }) })).toMatchObject([
    { pointer: '/components/first/then/0/convert/kind', remedy: 'Did you mean "bands"?' },
  ]);
});
