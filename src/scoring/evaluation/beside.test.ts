import { describe, expect, test } from '@jest/globals';
import { faultsOf, levels, part, policyOf, scale, scored } from '../../../test/support/yaml-policy.ts';

const policy = `
facts: {leave: {title: On leave, values: yes-no}, interim: {title: Interim, values: yes-no}}
${scale}
components:
${part('a', 'weight: 0.5')}
${part('b', 'weight: 0.5')}
combination: weighted-mean
${levels}
exceptions:
  - {when: {fact: leave, is: yes}, outcome: carried-forward, years-back: 1, sentence: The last rating carries over.}
  - {when: {fact: interim, is: yes}, outcome: informational, sentence: Interim results do not count.}
statuses:
  standing:
    title: Standing
    levels: {list: [{key: unsatisfactory, label: Unsatisfactory}, {key: satisfactory, label: Satisfactory}]}
    rules: [{when: {any: [{part: a, less-than: 2}, {part: overall, less-than: middle}]}, level: unsatisfactory}]
    otherwise: satisfactory
notices:
  gap: {when: {spread: [a, b], at-least: 2}, sentence: A and B are two levels apart.}
results:
  transition: {title: Without B, changes: {components: {b: null, a: {weight: 1}}}}
overrides:
  appeal: {title: Appeal upheld, effect: set-rating, by: [superintendent]}
  void: {title: Declared void, effect: nullify, by: [teacher]}
  again: {title: Sent back, effect: send-back, by: [superintendent]}`;

const evidence = (a: string, b: string, more = '') => `components: {a: {value: ${a}}, b: {value: ${b}}}\n${more}`;
const override = (terms: string) => `override: {on: 2026-06-01, reason: Agreed., ${terms}}`;

describe('beside the rating', () => {
  test('a status follows its own rules', () => {
    expect(scored(policy, evidence('1.5', '4'))).toMatchObject({
      rating: { key: 'middle' },
      statuses: { standing: { key: 'unsatisfactory' } },
    });
    expect(scored(policy, evidence('2', '2')).statuses?.standing?.label).toBe('Satisfactory');
  });

  test('a notice changes nothing', () => {
    expect(scored(policy, evidence('4', '2')).notices).toEqual([
      { key: 'gap', sentence: 'A and B are two levels apart.' },
    ]);
    expect(scored(policy, evidence('4', '2.1')).notices).toBeUndefined();
  });

  test('a parallel result comes from the same evidence under named changes', () => {
    expect(scored(policy, evidence('4', '2'))).toMatchObject({
      rating: { key: 'high' },
      composite: { decimal: '3' },
      results: { transition: { rating: { key: 'high' }, composite: { decimal: '4' } } },
    });
    expect(faultsOf(policy.replace('a: {weight: 1}', 'a: {weight: 0.9}'))[0]).toContain(
      'With these changes, at /components',
    );
  });
});

describe('exceptions', () => {
  test('carry an earlier rating forward, or wait for it', () => {
    const leave = evidence('1', '1', 'schoolYear: 2025-26\nfacts: {leave: yes}');
    const before = 'earlier: {2024-25: {components: {overall: {level: high}}}}';
    expect(scored(policy, `${leave}\n${before}`)).toMatchObject({
      outcome: 'carried-forward',
      rating: { key: 'high' },
    });
    expect(scored(policy, leave)).toMatchObject({ outcome: 'pending', reasons: [{ code: 'no-earlier-rating' }] });
  });

  test('can show a rating that does not count', () => {
    const outcome = scored(policy, evidence('3', '3', 'facts: {interim: yes}'));
    expect(outcome).toMatchObject({ outcome: 'informational', rating: { key: 'high' }, composite: { decimal: '3' } });
  });
});

describe('overrides', () => {
  const made = (terms: string) => scored(policyOf(policy), evidence('2', '2', override(terms)));

  test('set a rating, and keep what was computed in the trace', () => {
    const outcome = made('kind: appeal, by: superintendent, level: high');
    expect(outcome).toMatchObject({ outcome: 'rated', rating: { key: 'high' }, override: { reason: 'Agreed.' } });
    expect(outcome.trace.at(-1)?.sentence).toContain('The computed rating was Middle.');
  });

  test('void a rating, or send it back', () => {
    expect(made('kind: void, by: teacher')).toMatchObject({
      outcome: 'no-rating',
      reasons: [{ code: 'override-nullify' }],
    });
    expect(made('kind: again, by: superintendent').outcome).toBe('pending');
  });

  test.each([
    ['kind: pardon, by: teacher', '/override/kind'],
    ['kind: void, by: superintendent', '/override/by'],
    ['kind: appeal, by: superintendent', '/override/level'],
    ['kind: void, by: teacher, level: high', '/override/level'],
    ['kind: void', '/override/by'],
  ])('refused: %s', (terms, pointer) => {
    expect(() => made(terms)).toThrow(expect.objectContaining({ pointer }));
  });
});
