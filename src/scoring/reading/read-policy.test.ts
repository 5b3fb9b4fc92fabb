import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../policy.ts';
import { component, policyDocument, problemsOf, types, withSteps } from '../testing/documents.ts';

const pointersOf = (changes: Record<string, unknown>) => problemsOf(changes).map(({ pointer }) => pointer);
const messagesOf = (changes: Record<string, unknown>) =>
  problemsOf(changes)
    .map(({ message }) => message)
    .join('\n');
const bands = (list: unknown[], more = {}) => ({
  components: {
    first: component('0.60', withSteps({ convert: { kind: 'bands', bands: list, ...more } })),
    second: component('0.40'),
  },
});

const dated = (values: unknown[]) => component('x', { weight: { values } });
const levels = (list: unknown[], more = {}) => ({ levels: { list, ...more } });
const level = (key: string, from: string, more = {}) => ({ key, label: key, from, ...more });

describe('reading a policy', () => {
  test('accepts the small policy, in any order of keys', () => {
    expect(parsePolicy(policyDocument(), types).ok).toBe(true);
    const reversed = Object.fromEntries(Object.entries(policyDocument()).toReversed());
    expect(parsePolicy(reversed, types).ok).toBe(true);
  });

  test('refuses an unknown key by its pointer and guesses what was meant', () => {
    const [problem] = problemsOf({ constraint: [] });
    expect(problem).toMatchObject({ pointer: '/constraint', remedy: 'Did you mean "constraints"?' });
    expect(problem?.why).not.toBe('');
  });

  test('reports every fault at once', () => {
    const found = pointersOf({
      typo: '1',
      ...withSteps({ round: { mode: 'half', places: '2' } }),
      components: { first: component('0.50', { weigth: '1' }), second: component('0.40') },
    });
    expect(found).toEqual(
      expect.arrayContaining(['/typo', '/then/0/round/mode', '/components/first/weigth', '/components']),
    );
  });

  test('refuses numbers that are not text, so that no double enters', () => {
    const problems = problemsOf({
      components: { first: component('0.60', { weight: 0.6 }), second: component('0.40') },
    });
    expect(problems[0]).toMatchObject({ pointer: '/components/first/weight' });
  });

  test('refuses weights that do not sum to 1, with the difference', () => {
    const problems = problemsOf({ components: { first: component('0.60'), second: component('0.35') } });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('sum to 0.95');
    expect(problems[0]?.remedy).toContain('0.05');
  });

  test('accepts undetermined weights unless the settled ones already exceed 1', () => {
    expect(problemsOf({ components: { first: component('undetermined'), second: component('0.40') } })).toEqual([]);
    const over = { first: component('undetermined'), second: component('0.70'), third: component('0.40') };
    expect(messagesOf({ components: over })).toContain('sum to 1.1, above 1');
  });

  test('checks dated weights in every period', () => {
    const components = {
      first: dated([
        { from: '2013-14', through: '2014-15', value: '0.55' },
        { from: '2015-16', value: '0.70' },
      ]),
      second: dated([
        { from: '2013-14', through: '2014-15', value: '0.45' },
        { from: '2015-16', value: '0.20' },
      ]),
    };
    expect(messagesOf({ components })).toBe('The weights sum to 0.9 in 2015-16, not 1: first 0.7 + second 0.2.');
  });

  test('refuses gaps, overlaps and disorder between rating levels', () => {
    expect(messagesOf(levels([level('a', '1', { below: '1.9' }), level('b', '2')]))).toContain('gap: values from 1.9');
    expect(messagesOf(levels([level('a', '1', { below: '2.1' }), level('b', '2')]))).toContain(
      'overlap: values from 2',
    );
    expect(messagesOf(levels([level('a', '1'), level('b', '3'), level('c', '2')]))).toContain('not in rising order');
    expect(messagesOf(levels([level('a', '1.5'), level('b', '2')]))).toContain('gap: values from 1 to below 1.5');
    expect(messagesOf(levels([level('a', '1'), level('b', '5')]))).toContain('above the scale');
    expect(messagesOf(levels([level('a', '1'), level('b', '2', { below: '4' })]))).toContain('the highest value');
  });

  test('compares published "through" ends at the stated precision only', () => {
    const list = [
      { key: 'a', label: 'A', from: '1', through: '1.99' },
      { key: 'b', label: 'B', from: '2', through: '4' },
    ];
    expect(problemsOf({ levels: { list, precision: '0.01' } })).toEqual([]);
    expect(messagesOf({ levels: { list, precision: '0.001' } })).toContain('gap: values from 1.991');
    expect(messagesOf({ levels: { list } })).toContain('needs a stated precision');
  });

  test('refuses bands with a gap, and bands that leave the scale', () => {
    expect(
      messagesOf(
        bands([
          { below: '-5', value: '1' },
          { from: '0', value: '4' },
        ]),
      ),
    ).toContain('gap');
    expect(
      pointersOf(
        bands([
          { below: '0', value: '0' },
          { from: '0', value: '4' },
        ]),
      ),
    ).toEqual(['/components/first/then/0/convert/bands/0/value']);
  });

  test('refuses a weighted component that is excluded, by key or by type', () => {
    const exclusion = { title: 'It', reason: 'Agreed so.', evidence: 'refuse' };
    expect(pointersOf({ excluded: { first: exclusion } })).toEqual(['/components/first']);
    expect(pointersOf({ excluded: { other: { ...exclusion, type: 'points' } } })).toEqual([
      '/components/first',
      '/components/second',
    ]);
  });

  test('refuses a component type that is not installed', () => {
    const components = { first: component('0.60', { type: 'point' }), second: component('0.40') };
    expect(problemsOf({ components })[0]).toMatchObject({
      pointer: '/components/first/type',
      remedy: 'Did you mean "points"?',
    });
  });

  test('holds weights to the constraints, and only advises where the policy says so', () => {
    const constraint = { kind: 'share-limit', components: ['second'], reason: 'Limited part.', severity: 'refuse' };
    expect(pointersOf({ constraints: [{ ...constraint, below: '0.40' }] })).toEqual(['/constraints/0']);
    expect(pointersOf({ constraints: [{ ...constraint, 'at-most': '0.40' }] })).toEqual([]);
    const percents = { first: component('60'), second: component('40') };
    const inPercent = { combination: { kind: 'weighted-mean', 'weights-sum-to': '100' }, components: percents };
    expect(pointersOf({ ...inPercent, constraints: [{ ...constraint, below: '0.50' }] })).toEqual([]);
    expect(pointersOf({ ...inPercent, constraints: [{ ...constraint, below: '0.40' }] })).toEqual(['/constraints/0']);
    const largest = { ...constraint, kind: 'not-largest', components: ['first'], severity: 'advise' };
    const advised = parsePolicy(policyDocument({ constraints: [largest] }), types);
    expect(advised).toMatchObject({ ok: true, advice: [{ pointer: '/constraints/0' }] });
  });

  test('refuses a reference that leads nowhere', () => {
    const components = {
      first: component('0.60', { weight: { value: '0.60', reference: 'contrct' } }),
      second: component('0.40'),
    };
    expect(pointersOf({ components })).toEqual(['/components/first/weight/reference']);
  });

  test('refuses to give a missing weight to nothing', () => {
    const components = {
      first: component('0.60'),
      second: component('0.40', { missing: { rule: 'give-to', component: 'third' } }),
    };
    expect(pointersOf({ components })).toEqual(['/components/second/missing/component']);
  });

  test.each([null, [], 'text', { components: [] }])('names the faults of %j', (document) => {
    const result = parsePolicy(document, types);
    expect(result.ok ? [] : result.problems).not.toHaveLength(0);
  });
});
