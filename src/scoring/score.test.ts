import { describe, expect, test } from '@jest/globals';
import { EvidenceError } from './errors.ts';
import type { Outcome } from './outcome.ts';
import { score } from './score.ts';
import { component, policyFrom, types, withSteps } from './testing/documents.ts';

const two = (first: unknown, second: unknown) => ({ components: { first, second } });
const value = (text: string) => ({ value: text });
const parts = (first: Record<string, unknown>, second: Record<string, unknown> = {}, third?: Record<string, unknown>) =>
  policyFrom({
    components: {
      first: component(third ? '0.50' : '0.60', first),
      second: component(third ? '0.30' : '0.40', second),
      ...(third ? { third: component('0.20', third) } : {}),
    },
  });
const excluded = (evidence: string) =>
  policyFrom({ excluded: { growth: { title: 'Growth', reason: 'Agreed so.', evidence } } });
const weight = (early: string, late: string) => ({
  weight: {
    values: [
      { from: '2013-14', through: '2013-14', value: early },
      { from: '2014-15', through: '2015-16', value: late },
    ],
  },
});
const weightsOf = (outcome: Outcome) => (outcome.outcome === 'rated' ? outcome.weights : undefined);

function evidenceError(run: () => unknown): EvidenceError {
  try {
    run();
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('scoring', () => {
  test('gives a composite on a cut point to the level that starts there', () => {
    const outcome = score(policyFrom(), two(value('3.0'), { points: '3.0' }), types);
    expect(outcome).toMatchObject({
      outcome: 'rated',
      composite: { exact: '3', decimal: '3' },
      rating: { key: 'high', label: 'High' },
      weights: { first: '3/5', second: '2/5' },
    });
  });

  test('is the same to the byte every time, whatever the order of keys', () => {
    const policy = policyFrom();
    const once = JSON.stringify(score(policy, two(value('2'), value('3')), types));
    const again = JSON.stringify(score(policy, { components: { second: value('3'), first: value('2') } }, types));
    expect(again).toBe(once);
  });

  test('leaves no number in the outcome but the places of steps', () => {
    const text = JSON.stringify(score(policyFrom(), two(value('7/3'), value('3')), types));
    JSON.parse(text, (key, item: unknown) => {
      if (key !== 'from') expect(typeof item).not.toBe('number');
      return item;
    });
  });

  test('is pending while a component that blocks is missing', () => {
    const outcome = score(policyFrom(), two(value('3'), { missing: 'not observed' }), types);
    expect(outcome).toMatchObject({
      outcome: 'pending',
      reasons: [{ code: 'missing-component', component: 'second' }],
    });
    expect(score(policyFrom(), { components: {} }, types).outcome).toBe('pending');
  });

  test('ends without a rating where the policy says so', () => {
    const outcome = score(parts({}, { missing: 'no-rating' }), two(value('3'), null), types);
    expect(outcome.outcome).toBe('no-rating');
  });

  test('redistributes in proportion', () => {
    const policy = parts({}, {}, { missing: 'redistribute' });
    const outcome = score(policy, two(value('2'), value('3')), types);
    expect(weightsOf(outcome)).toEqual({ first: '5/8', second: '3/8' });
  });

  test('gives the whole weight to the named component', () => {
    const policy = parts({}, {}, { missing: { rule: 'give-to', component: 'second' } });
    expect(weightsOf(score(policy, two(value('2'), value('3')), types))).toEqual({ first: '1/2', second: '1/2' });
  });

  test('is pending when the receiver is missing too, or nothing is left', () => {
    const chained = parts({}, { missing: 'redistribute' }, { missing: { rule: 'give-to', component: 'second' } });
    expect(score(chained, { components: { first: value('3') } }, types).outcome).toBe('pending');
    const none = parts({ missing: 'redistribute' }, { missing: 'redistribute' });
    expect(score(none, { components: {} }, types)).toMatchObject({ reasons: [{ code: 'no-component' }] });
  });

  test('never counts missing as zero: the composite stays that of what is present', () => {
    const policy = parts({}, { missing: 'redistribute' });
    expect(score(policy, { components: { first: value('3.5') } }, types)).toMatchObject({
      composite: { decimal: '3.5' },
    });
  });

  test('holds shifted weights to the constraints', () => {
    const policy = policyFrom({
      components: { first: component('0.60', { missing: 'redistribute' }), second: component('0.40') },
      constraints: [
        { kind: 'share-limit', components: ['second'], below: '0.50', severity: 'refuse', reason: 'Limited part.' },
      ],
    });
    const outcome = score(policy, { components: { second: value('3') } }, types);
    expect(outcome).toMatchObject({ outcome: 'no-rating', reasons: [{ code: 'constraint' }] });
  });

  test('refuses values off the scale, unknown components and doubles, each by its pointer', () => {
    const policy = policyFrom();
    const pointerOf = (evidence: { components: Record<string, unknown> }) =>
      evidenceError(() => score(policy, evidence, types)).pointer;
    expect(pointerOf(two(value('4.01'), value('3')))).toBe('/components/first');
    expect(pointerOf({ components: { first: value('3'), second: value('3'), third: value('3') } })).toBe(
      '/components/third',
    );
    expect(pointerOf(two({ value: 3 }, value('3')))).toBe('/components/first/value');
    expect(pointerOf(two({ value: '3', missing: 'why' }, value('3')))).toBe('/components/first/value');
    expect(pointerOf(two({ missing: '' }, value('3')))).toBe('/components/first/missing');
  });

  test('refuses excluded evidence, or sets it aside with a line in the trace', () => {
    const withGrowth = { components: { first: value('3'), second: value('3'), growth: value('1') } };
    expect(evidenceError(() => score(excluded('refuse'), withGrowth, types)).pointer).toBe('/components/growth');
    const { trace, ...rest } = score(excluded('ignore'), withGrowth, types);
    const { trace: usual, ...without } = score(excluded('ignore'), two(value('3'), value('3')), types);
    expect(rest).toEqual(without);
    expect(trace.at(-1)).toMatchObject({ step: 'excluded-evidence', result: 'not used' });
    expect(trace.slice(0, -1)).toEqual(usual);
  });

  test('names the weight or cut point that is undetermined', () => {
    const open = policyFrom({ components: { first: component('undetermined'), second: component('0.40') } });
    expect(() => score(open, two(value('3'), value('3')), types)).toThrow(
      expect.objectContaining({ name: 'UndeterminedWeightError', component: 'first' }),
    );
    const list = [
      { key: 'low', label: 'Low', from: '1' },
      { key: 'high', label: 'High', from: 'undetermined' },
    ];
    expect(() => score(policyFrom({ levels: { list } }), two(value('3'), value('3')), types)).toThrow(
      expect.objectContaining({ name: 'UndeterminedCutPointError', level: 'high' }),
    );
  });

  test('uses the values in force in the school year, and refuses years without one', () => {
    const policy = parts(weight('0.5', '0.8'), weight('0.5', '0.2'));
    const evidence = two(value('2'), value('4'));
    expect(score(policy, { schoolYear: '2013-14', ...evidence }, types)).toMatchObject({ composite: { decimal: '3' } });
    expect(score(policy, { schoolYear: '2015-16', ...evidence }, types)).toMatchObject({
      composite: { decimal: '2.4' },
    });
    expect(evidenceError(() => score(policy, evidence, types)).pointer).toBe('/schoolYear');
    expect(evidenceError(() => score(policy, { schoolYear: '2016-17', ...evidence }, types)).pointer).toBe(
      '/schoolYear',
    );
  });

  test('rounds in the named steps and keeps the unrounded value in the trace', () => {
    const policy = policyFrom(withSteps({ round: { mode: 'half-up', places: '1' } }));
    const outcome = score(policy, two(value('3'), value('2.9')), types);
    expect(outcome).toMatchObject({ composite: { decimal: '3' }, rating: { key: 'high' } });
    const inputs = outcome.trace.find(({ step }) => step === 'rounding')?.inputs;
    expect(inputs?.[0]).toMatchObject({ name: 'value', value: '2.96' });
  });
});
