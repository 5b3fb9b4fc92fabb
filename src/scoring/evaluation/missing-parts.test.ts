import { describe, expect, test } from '@jest/globals';
import { compositeOf, faultsOf, levels, scale, scored } from '../../../test/support/yaml-policy.ts';

const part = (key: string, weight: string, missing: string) =>
  `  ${key}: {title: ${key}, type: reported-score, weight: ${weight}, scale: {lowest: 1, highest: 4}, missing: ${missing}}`;

const policy = (voice: string, more = '') => `
facts: {years: {title: Years of data, values: number, at-least: 0, whole: true}}
${scale}
components:
${part('observation', '42', 'block')}
${part('voice', '14', voice)}
${part('conduct', '14', 'block')}
${part('growth', '30', 'redistribute')}
combination: {kind: weighted-mean, weights-sum-to: 100}
${more}
${levels}`;
const reweight = `
reweight:
  - {when: {missing: voice}, weights: {observation: 47, conduct: 23, growth: 30}}
  - {when: {fact: years, is: 1}, weights: {observation: 60, voice: 14, conduct: 16, growth: 10}}`;

const weightsOf = (text: string, evidence: string) => {
  const outcome = scored(text, evidence);
  return outcome.outcome === 'rated' ? outcome.weights : outcome.reasons.map(({ code }) => code);
};
const without = 'observation: {value: 3}\nconduct: {value: 3}\ngrowth: {value: 2}';
const all = `${without}\nvoice: {value: 4}`;

describe('re-weighting', () => {
  test('replaces all weights by name, not in proportion', () => {
    expect(weightsOf(policy('block', reweight), without)).toEqual({
      observation: '47',
      conduct: '23',
      growth: '30',
      voice: '0',
    });
    expect(weightsOf(policy('block', reweight), all)).toEqual({
      observation: '42',
      conduct: '14',
      growth: '30',
      voice: '14',
    });
  });

  test('follows a fact in steps, and the rule of a part that still weighs applies', () => {
    const components = `components: {observation: {value: 3}, conduct: {value: 3}, growth: {value: 2}, voice: {value: 4}}`;
    expect(weightsOf(policy('block', reweight), `${components}\nfacts: {years: 1}`)).toMatchObject({ growth: '10' });
    expect(
      weightsOf(policy('block', reweight), 'observation: {value: 3}\nconduct: {missing: none}\ngrowth: {value: 2}'),
    ).toEqual(['missing-component']);
  });

  test('is refused where the weights do not sum up, or name something else', () => {
    expect(faultsOf(policy('block', reweight.replace('47', '48')))[0]).toContain('sum to 101');
    expect(faultsOf(policy('block', reweight.replace('conduct: 23', 'condukt: 23')))[0]).toContain(
      '"condukt" is not a part',
    );
  });
});

describe('missing rules', () => {
  test('another component can stand in', () => {
    expect(compositeOf(policy('{rule: substitute, component: growth}'), without)).toBe('2.56');
    const nobody = 'observation: {value: 3}\nconduct: {value: 3}';
    expect(weightsOf(policy('{rule: substitute, component: growth}'), nobody)).toEqual(['missing-component']);
  });

  test('a rule that does not fit the combination, or leads nowhere, is refused', () => {
    expect(faultsOf(policy('leave-out'))[0]).toContain('"leave-out" does not fit');
    expect(faultsOf(policy('{rule: give-to, component: voice}'))[0]).toContain('not another component');
    expect(faultsOf(policy('{rule: substitute, component: nothing}'))[0]).toContain('not another component');
    expect(faultsOf(policy('block').replace('{kind: weighted-mean, weights-sum-to: 100}', 'best-of')).join()).toContain(
      'choose',
    );
  });
});

describe('nested components', () => {
  const nested = (inner: string, outer = 'redistribute') => `
${scale}
components:
  practice:
    title: Practice
    weight: 0.5
    scale: {lowest: 1, highest: 4}
    missing: ${outer}
    combination: weighted-mean
    then: [{round: {mode: truncate, places: 1}}]
    components:
    ${part('planning', '0.2', inner)}
    ${part('teaching', '0.8', 'block')}
${part('growth', '0.5', 'block')}
combination: weighted-mean
${levels}`;

  test('are worked out like a small policy, with steps of their own', () => {
    const outcome = scored(nested('block'), 'planning: {value: 2}\nteaching: {value: 3.33}\ngrowth: {value: 2}');
    expect(outcome).toMatchObject({
      composite: { decimal: '2.5' },
      components: { practice: { number: { decimal: '3' } } },
    });
  });

  test('are missing when what they need is missing', () => {
    const outcome = scored(nested('block'), 'teaching: {value: 3}\ngrowth: {value: 2}');
    expect(outcome).toMatchObject({ composite: { decimal: '2' }, weights: { growth: '1' } });
    expect(outcome.components?.practice?.missing).toContain('planning is missing');
    expect(scored(nested('block', 'block'), 'growth: {value: 2}')).toMatchObject({
      outcome: 'pending',
      reasons: [{ component: 'practice' }],
    });
    expect(scored(nested('no-rating'), 'teaching: {value: 3}\ngrowth: {value: 2}').outcome).toBe('no-rating');
  });

  test('can be handed in only where the policy permits it, and not beside their parts', () => {
    const stated = nested('block').replace('weight: 0.5\n    scale', 'weight: 0.5\n    may-be-stated: true\n    scale');
    expect(compositeOf(stated, 'practice: {value: 3}\ngrowth: {value: 2}')).toBe('2.5');
    expect(() => scored(nested('block'), 'practice: {value: 3}\ngrowth: {value: 2}')).toThrow(/takes no value/);
    expect(() => scored(stated, 'practice: {value: 3}\nplanning: {value: 3}\ngrowth: {value: 2}')).toThrow(
      /together with its part/,
    );
  });

  test('have keys of their own, and cannot depend on themselves', () => {
    expect(faultsOf(nested('block').replace('  planning: {', '  growth: {')).join()).toContain(
      'The key "growth" is used twice',
    );
    const loop = nested('block').replace(
      '{round: {mode: truncate, places: 1}}',
      '{cap: {at: 2, when: {part: overall, at-least: 2}}}',
    );
    expect(faultsOf(loop).join()).toContain('depends on itself: overall needs practice needs overall');
  });
});

test('levels count as what the policy says', () => {
  const domains = `
scale: {lowest: 0, highest: 3}
level-scales:
  domain: {list: [{key: failing, label: Failing, value: 0}, {key: needs-improvement, label: NI, value: 1}, {key: proficient, label: P, value: 2}, {key: distinguished, label: D, value: 3}]}
components:
  planning: {title: P, type: reported-score, levels: domain, weight: 0.2, missing: block}
  instruction: {title: I, type: reported-score, levels: domain, weight: 0.8, missing: block}
combination: weighted-mean
levels: {list: [{key: all, label: All, from: 0}]}`;
  expect(compositeOf(domains, 'planning: {level: proficient}\ninstruction: {level: distinguished}')).toBe('2.8');
  expect(() => scored(domains, 'planning: {level: good}\ninstruction: {level: failing}')).toThrow(
    /not one of its levels/,
  );
});
