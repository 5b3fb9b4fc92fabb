import { describe, expect, test } from '@jest/globals';
import { compositeOf, faultsOf, levels, scale, scored } from '../../../test/support/yaml-policy.ts';

const policy = (first = '{fact: share, more-than: 0.5}', second = '{fact: share, at-most: 0.5}') => `
facts: {share: {title: Share, values: number, at-least: 0, at-most: 1}, kind: {title: Kind, values: [teacher, principal]}}
groups:
  tested: {title: More than half, when: ${first}}
  not-tested: {title: Half or less, when: ${second}}
${scale}
components:
  practice: {title: P, type: reported-score, scale: {lowest: 1, highest: 4}, weight: {by-group: {tested: 0.5, not-tested: 1}}, missing: block}
  growth: {title: G, type: reported-score, scale: {lowest: 1, highest: 4}, weight: {by-group: {tested: 0.5, not-tested: 0}}, missing: {by-group: {tested: block, not-tested: redistribute}}}
combination: weighted-mean
${levels}`;

const evidence = (share: string, growth = ', growth: {value: 4}') =>
  `components: {practice: {value: 2}${growth}}\n${share === '' ? '' : `facts: {share: ${share}}`}`;

describe('groups', () => {
  test('decide the weights, and a part that weighs nothing is not asked for', () => {
    expect(scored(policy(), evidence('0.51'))).toMatchObject({ group: 'tested', composite: { decimal: '3' } });
    expect(compositeOf(policy(), evidence('0.5'))).toBe('2');
    expect(compositeOf(policy(), evidence('0.5', ''))).toBe('2');
    expect(scored(policy(), evidence('0.51', '')).outcome).toBe('pending');
  });

  test('wait for the facts that decide them', () => {
    expect(scored(policy(), evidence(''))).toMatchObject({ outcome: 'pending', reasons: [{ code: 'group-unknown' }] });
    expect(() => scored(policy(), evidence('1.1'))).toThrow(expect.objectContaining({ pointer: '/facts/share' }));
  });

  test('must neither overlap nor leave somebody out; the check names facts that show it', () => {
    expect(faultsOf(policy('{fact: share, at-least: 0.5}'))).toEqual([
      '/groups: Two groups hold with share = 0.5: not-tested and tested.',
    ]);
    expect(faultsOf(policy(undefined, '{fact: share, less-than: 0.5}'))).toEqual([
      "/groups: Nobody's group is found with share = 0.5.",
    ]);
    const never = faultsOf(policy('{fact: share, more-than: 1}', '{fact: share, at-least: 0}'));
    expect(never).toEqual(['/groups/tested: Nobody can fall in the group "More than half".']);
  });

  test('look at facts only, and every group needs its number', () => {
    expect(faultsOf(policy('{part: practice, at-least: 2}')).join()).toContain(
      'A group looks at something that is no fact',
    );
    expect(faultsOf(policy().replace('{tested: 0.5, not-tested: 1}', '{tested: 0.5}')).join()).toContain(
      'Nothing is said about the group "not-tested"',
    );
  });
});
