import { describe, expect, test } from '@jest/globals';
import { faultsOf, levels, part, problemsOf, resultOf, scale, scored } from '../../../test/support/yaml-policy.ts';

const words = 'levels: {list: [{key: low, label: Low}, {key: high, label: High}]}';
const counted = 'levels: {list: [{key: low, label: Low, value: 1}, {key: high, label: High, value: 4}]}';

const weighted = (root: string, more = '') => `
components:
${part('a', `weight: 1${more}`)}
combination: weighted-mean
${root}`;

const matrix = (root: string) => `
components:
  a: {title: A, type: reported-score, levels: {list: [{key: no, label: No}, {key: yes, label: Yes}]}, missing: block}
combination: {kind: matrix, by: [a], cells: {no: low, yes: high}}
${root}`;

describe('a step on the number after a step on the level', () => {
  test.each(['round: {mode: half-up, places: 1}', 'deduct: {points: 1}', 'cap: {at: 2}'])('%s is refused', (step) => {
    const [problem] = problemsOf(weighted(`${scale}\nthen: [{cap: {level: low}}, {${step}}]\n${levels}`));
    expect(problem).toMatchObject({
      pointer: `/then/1/${step.split(':')[0]}`,
      message: 'This step on the number comes after a step on the level.',
      remedy: 'Put steps on the number first.',
    });
  });

  test('is good the other way round', () => {
    const text = weighted(`${scale}\nthen: [{round: {mode: half-up, places: 0}}, {cap: {level: middle}}]\n${levels}`);
    expect(resultOf(text, 'a: {value: 2.5}')).toBe('middle');
  });
});

describe('ratings that are words', () => {
  test.each([
    ['a weighted mean', weighted(`${scale}\n${words}`), '/levels/list'],
    [
      'rounding of what a level counts as',
      matrix(`then: [{round: {mode: half-up, places: 1}}]\n${counted}`),
      '/then/0/round',
    ],
    ['a deduction from it', matrix(`then: [{deduct: {points: 1}}]\n${counted}`), '/then/0/deduct'],
    ['a number in its place', matrix(`then: [{replace: {value: 2}}]\n${words}`), '/then/0/replace'],
  ])('are not reached by %s', (_title, text, pointer) => {
    expect(faultsOf(text)).toEqual([`${pointer}: This leaves a number, and the ratings are not ranges of numbers.`]);
  });

  test.each([
    ['a matrix', matrix(words)],
    ['a floor on the level', matrix(`then: [{floor: {level: high}}]\n${counted}`)],
    ['rounding where no level counts as a number', matrix(`then: [{round: {mode: half-up, places: 1}}]\n${words}`)],
    [
      'a conversion to a level',
      weighted(
        `then: [{round: {mode: half-up, places: 0}}, {convert: {kind: table, cells: [{raw: 4, level: high}]}}]\n${words}`,
      ),
    ],
  ])('are reached by %s', (_title, text) => {
    expect(resultOf(text, text.includes('weight') ? 'a: {value: 4}' : 'a: {level: yes}')).toBe('high');
  });

  test('a rule that gives a number is refused, and a part that turns out to be one is bad evidence', () => {
    const rules = `
components:
${part('a')}
combination: {kind: rules, rules: [{when: {part: a, at-least: 3}, value: 3}], otherwise: {level: low}}
${words}`;
    expect(faultsOf(rules)).toHaveLength(1);
    const best = rules.replace(/combination: .*/, 'combination: {kind: best-of, choose: highest}');
    expect(() => scored(best, 'a: {value: 3}')).toThrow(
      expect.objectContaining({ name: 'EvidenceError', pointer: '/components/overall' }),
    );
  });
});

describe('levels without a scale', () => {
  test('are refused where they leave numbers out', () => {
    expect(faultsOf(weighted(levels))).toEqual([
      '/levels/list: No scale is stated for the composite, and its levels do not hold every number.',
    ]);
    const upper = 'levels: {list: [{key: low, label: Low}, {key: high, label: High, from: 3, through: 4}]}';
    expect(faultsOf(weighted(upper))).toHaveLength(1);
    const own = weighted(`${scale}\n${levels}`).replace(
      'scale: {lowest: 1, highest: 4}, missing',
      'levels: {list: [{key: x, label: X, from: 1, value: 1}]}, missing',
    );
    expect(faultsOf(own)).toEqual([
      '/components/a/levels/list: No scale is stated for "A", and its levels do not hold every number.',
    ]);
  });

  test('hold every number where both outer ends are open', () => {
    const open =
      'then: [{deduct: {points: 9}}]\nlevels: {list: [{key: low, label: Low}, {key: high, label: High, from: 3}]}';
    expect(resultOf(weighted(open), 'a: {value: 1.5}')).toBe('low');
  });
});
