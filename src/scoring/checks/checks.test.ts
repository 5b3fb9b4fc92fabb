import { describe, expect, test } from '@jest/globals';
import { faultsOf, levels, parsed, part, problemsOf, scale } from '../../../test/support/yaml-policy.ts';

const policy = (root: string, component = '') => `
${scale}
components:
${part('a', `weight: 1${component}`)}
combination: weighted-mean
${root}
${root.includes('levels:') ? '' : levels}`;

describe('checks', () => {
  test('report every fault at once, each with its reason and remedy', () => {
    const problems = problemsOf(`
facts: {conduct: {title: Conduct, values: [below, meets]}}
scale: {lowest: 1, highest: 4}
components:
${part('a', 'weight: 0.5, then: [{convert: {kind: table, cells: [{raw: 1, value: 9}]}}]')}
${part('b', 'weight: 0.4')}
combination: weighted-mean
then: [{cap: {level: hihg, when: {fact: condukt, is: below}}}]
${levels}`);
    expect(problems.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/components',
      '/components/a/then/0/convert/cells/0/value',
      '/then/0/cap/level',
      '/then/0/cap/when/fact',
    ]);
    for (const { message, why, remedy } of problems) expect([message, why, remedy]).not.toContain('');
  });

  test.each([
    [
      'a scale upside down',
      policy('', ', levels: {list: [{key: x, label: X, from: 4}]}').replace(', highest: 4', ', highest: 0'),
      'below its start',
    ],
    [
      'a level that counts off the scale',
      policy('', ', levels: {list: [{key: x, label: X, value: 9}]}'),
      'counts as 9, off the scale',
    ],
    [
      'a level above the scale',
      policy('levels: {list: [{key: x, label: X, from: 1}, {key: y, label: Y, from: 5}]}'),
      'above the scale',
    ],
    [
      'a level that is a number',
      policy('levels: {list: [{key: 1, label: One, from: 1}]}'),
      'not made of lower-case words',
    ],
    ['an unknown level scale', policy('levels: three'), '"three" is not one of the policy\'s level scales'],
    ['a component without a source', policy('').replace('type: reported-score, ', ''), 'neither a type nor parts'],
    [
      'a component without scale and levels',
      policy('').replace('scale: {lowest: 1, highest: 4}, missing', 'missing'),
      'Neither "scale" nor "levels"',
    ],
    ['a root called by a component', policy('').replace('  a: ', '  overall: '), '"overall" is the name of the whole'],
    ['a step that is none', policy('then: [{rnd: {mode: half-up, places: 1}}]'), '"rnd" is not known here'],
    [
      'a pool on parts',
      policy('').replace(
        'type: reported-score',
        'pool: {years: 2, statistic: mean}, combination: mean, components: {}',
      ),
      '"pool" has no meaning here',
    ],
    [
      'a status that leads nowhere',
      policy(
        'statuses: {s: {title: S, levels: {list: [{key: x, label: X}]}, rules: [{when: {part: a, is: 1}, level: y}], otherwise: x}}',
      ),
      '"y" is not one of this status',
    ],
    [
      'an override by nobody',
      policy('overrides: {o: {title: O, effect: nullify, by: []}}'),
      'Expected a list of roles',
    ],
    [
      'an exception of no known outcome',
      policy('exceptions: [{when: {part: a, is: 1}, outcome: bad, sentence: S.}]'),
      '"bad" is not known here',
    ],
    ['a key with nothing after it', policy('jurisdiction:'), 'Nothing follows "jurisdiction"'],
    ['a constraint without a kind', policy('constraints: [{}]'), 'The key "kind" is missing'],
    ['an upside-down fact', policy('facts: {f: {title: F, values: [x, y], at-least: 1}}'), 'has no range'],
  ])('refuse %s', (_title, text, message) => {
    expect(faultsOf(text).join('\n')).toContain(message);
  });

  test('find an excluded component however deep it is nested', () => {
    const nested = `
${scale}
components:
  practice:
    {title: P, weight: 1, scale: {lowest: 1, highest: 4}, missing: block, combination: mean, components: {growth: {title: G, type: pupil-progress, parameters: {minimum-pupils: 5}, scale: {lowest: 1, highest: 4}, missing: block}}}
combination: weighted-mean
excluded: {progress: {title: Pupil progress, type: pupil-progress, reason: Agreed so., evidence: refuse}}
${levels}`;
    expect(faultsOf(nested)[0]).toContain('the policy excludes "Pupil progress"');
  });

  test('try each group in each school year', () => {
    const dated = policy(
      'facts: {f: {title: F, values: yes-no}}\ngroups: {y: {title: Y, when: {fact: f, is: yes}}, n: {title: N, when: {fact: f, is: no}}}',
    ).replace(
      'weight: 1',
      'weight: {by-group: {y: 1, n: {values: [{from: 2020-21, through: 2020-21, value: 1}, {from: 2021-22, value: 0.9}]}}}',
    );
    expect(faultsOf(dated)).toEqual(['/components: The weights sum to 0.9 in 2021-22 for group n, not 1: a 0.9.']);
  });
});

describe('advice', () => {
  const printed = (root: string) =>
    parsed(
      policy(
        `${root}\nlevels: {precision: 0.01, list: [{key: x, label: X, from: 1, through: 2.49}, {key: y, label: Y, from: 2.5}]}`,
      ),
    );

  test('is given where printed ends leave two readings', () => {
    expect(printed('')).toMatchObject({ ok: true, advice: [{ pointer: '/levels/list/0/through' }] });
    expect(printed('then: [{round: {mode: half-up, places: 2}}]')).toMatchObject({ ok: true, advice: [] });
  });
});
