import { describe, expect, test } from '@jest/globals';
import { canonicalForm } from '../scoring/canonical.ts';
import { component, policyDocument } from '../scoring/testing/documents.ts';
import { type Scenario, applyScenario, parseScenario } from './scenario.ts';
import { smallPolicy, types } from './testing/cohorts.ts';

const applied = (scenario: Scenario, changes: Record<string, unknown> = {}) => {
  const result = applyScenario(smallPolicy(changes), scenario, types);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result;
};
const problemsOf = (scenario: Scenario, changes: Record<string, unknown> = {}) => {
  const result = applyScenario(smallPolicy(changes), scenario, types);
  return result.ok ? [] : result.problems;
};

describe('a scenario', () => {
  test('without differences is the policy itself', () => {
    const { policy, difference } = applied({});
    expect(canonicalForm(policy)).toBe(canonicalForm(smallPolicy()));
    expect(difference.sentences).toEqual([]);
  });

  test('sets weights, cut points and rules for missing parts, and says so', () => {
    const { policy, difference } = applied({
      weights: { first: '0.30', second: '0.70' },
      cuts: { high: '3.25' },
      missing: { second: 'block' },
    });
    expect(policy.components.map(({ missing }) => missing)).toMatchObject([
      { always: { rule: 'redistribute' } },
      { always: { rule: 'block' } },
    ]);
    expect(difference.sentences).toHaveLength(4);
    expect(difference.sentences.join(' ')).toContain('from 60 percent to 30 percent');
  });

  test('keeps the words of a number and not its source', () => {
    const weight = { value: '0.60', label: 'Weight of the first', unit: 'share', reference: 'contract' };
    const { policy } = applied(
      { weights: { first: '0.50', second: '0.50' } },
      { components: { first: component('x', { weight }), second: component('0.40') } },
    );
    expect(policy.components[0]?.weight).toMatchObject({ label: 'Weight of the first', unit: 'share' });
    expect(policy.components[0]?.weight).not.toHaveProperty('reference');
  });

  test('moves a cut point between published ends', () => {
    const list = [
      { key: 'low', label: 'Low', from: '1', through: '1.99' },
      { key: 'high', label: 'High', from: '2.00', through: '4' },
    ];
    const { policy } = applied({ cuts: { high: '2.50' } }, { levels: { precision: '0.01', list } });
    expect(policy.levels.list.map((level) => ('from' in level ? Object.keys(level) : []))).toEqual([
      ['key', 'label', 'from'],
      ['key', 'label', 'from', 'through'],
    ]);
  });

  test('leaves a named level scale to the parts that share it', () => {
    const scale = {
      list: [
        { key: 'low', label: 'Low', from: '1' },
        { key: 'high', label: 'High', from: '2' },
      ],
    };
    const document = { 'level-scales': { two: scale }, levels: 'two' };
    const { policy } = applied({ cuts: { high: '3' } }, document);
    const { document: written } = policy;
    expect(written).toMatchObject({ 'level-scales': { two: scale }, levels: { list: [{}, { from: '3' }] } });
  });

  test('reaches parts inside parts, and anything else as a patch', () => {
    const parts = { inner: component('0.5'), outer: component('0.5') };
    const nested = {
      title: 'Nested',
      weight: '0.40',
      missing: 'block',
      scale: { lowest: '1', highest: '4' },
      combination: 'weighted-mean',
      components: parts,
    };
    const { policy } = applied(
      { weights: { inner: '0.25', outer: '0.75' }, changes: { then: [{ round: { mode: 'half-up', places: '1' } }] } },
      { components: { first: component('0.60'), nested } },
    );
    const inner = policy.nodes.get('inner');
    expect(inner && 'weight' in inner ? inner.weight : undefined).toMatchObject({ values: [{}] });
    expect(policy.overall.steps).toHaveLength(1);
  });

  test('names what is not there, and what makes no sound policy', () => {
    expect(
      problemsOf({ weights: { third: '1' }, cuts: { top: '3' }, missing: { third: 'block' } }).map(
        ({ pointer }) => pointer,
      ),
    ).toEqual(['/weights/third', '/missing/third', '/cuts/top']);
    expect(problemsOf({ weights: { first: '0.70' } })[0]?.message).toContain('sum to 1.1');
    expect(problemsOf({ cuts: { high: '1.5' } })).not.toEqual([]);
  });

  test('is read strictly', () => {
    expect(
      parseScenario({ title: 'Ours', weights: { first: '0.3' }, cuts: {}, missing: { first: 'block' } }),
    ).toMatchObject({ ok: true });
    const result = parseScenario({ weights: { first: 0.3 }, cut: {}, changes: [] });
    expect(result.ok ? [] : result.problems.map(({ pointer }) => pointer)).toEqual([
      '/cut',
      '/weights/first',
      '/changes',
    ]);
  });

  test('does not alter the document that it starts from', () => {
    const before = JSON.stringify(policyDocument());
    const policy = smallPolicy();
    const kept = JSON.stringify(policy.document);
    applied({ weights: { first: '0.5', second: '0.5' }, cuts: { high: '3.5' } });
    applyScenario(policy, { cuts: { high: '3.5' } }, types);
    expect([JSON.stringify(policyDocument()), JSON.stringify(policy.document)]).toEqual([before, kept]);
  });
});
