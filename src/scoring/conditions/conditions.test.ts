import { describe, expect, test } from '@jest/globals';
import { faultsOf, resultOf } from '../../../test/support/yaml-policy.ts';

const practice = 'levels: {list: [{key: poor, label: Poor}, {key: fair, label: Fair}, {key: good, label: Good}]}';
const policy = (when: string) => `
facts:
  share: {title: Share, values: number, at-least: 0, at-most: 1}
  standing: {title: Standing, values: [new, tenured]}
groups:
  new: {title: New, when: {fact: standing, is: new}}
  tenured: {title: Tenured, when: {fact: standing, is: tenured}}
components:
  a: {title: A, type: reported-score, ${practice}, missing: leave-out}
  b: {title: B, type: reported-score, scale: {lowest: 1, highest: 4}, missing: leave-out}
combination: {kind: rules, rules: [{when: ${when}, level: held}], otherwise: {level: not-held}}
levels: {list: [{key: not-held, label: Not held}, {key: held, label: Held}]}`;

const evidence = `
schoolYear: 2025-26
facts: {standing: new, share: 0.5}
components: {a: {level: fair}, b: {value: 3.25, n: 21}}
earlier:
  2024-25: {components: {overall: {level: held}, b: {value: 1}}, facts: {standing: new}}`;

describe('conditions', () => {
  test.each([
    ['{part: a, is: fair}', 'held'],
    ['{part: a, at-least: good}', 'not-held'],
    ['{part: a, less-than: good}', 'held'],
    ['{part: a, is-one-of: [poor, good]}', 'not-held'],
    ['{part: b, at-least: 3, less-than: 3.25}', 'not-held'],
    ['{part: b, at-least: 3.25, at-most: 4}', 'held'],
    ['{fact: share, more-than: 0.5}', 'not-held'],
    ['{fact: standing, is-not: tenured}', 'held'],
    ['{group: [new, tenured]}', 'held'],
    ['{group: tenured}', 'not-held'],
    ['{number: pupils, of: b, at-least: 21}', 'held'],
    ['{part: overall, years-back: 1, is: held}', 'held'],
    ['{part: b, years-back: 1, at-most: 1}', 'held'],
    ['{part: b, years-back: 2, at-most: 4}', 'not-held'],
    ['{not: {part: b, years-back: 2, at-most: 4}}', 'not-held'],
    ['{missing: a}', 'not-held'],
    ['{count: [b], which: {at-least: 3}, at-least: 1}', 'held'],
    ['{any: [{part: a, is: poor}, {part: b, is: 3.25}]}', 'held'],
    ['{all: [{part: a, is: fair}, {part: b, is: 3}]}', 'not-held'],
  ])('%s: %s', (when, expected) => {
    expect(resultOf(policy(when), evidence)).toBe(expected);
  });

  const without = evidence.replace('a: {level: fair}, ', '');
  test.each([
    ['{part: a, at-most: good}', 'not-held'],
    ['{not: {part: a, at-least: good}}', 'not-held'],
    ['{missing: a}', 'held'],
    ['{any: [{part: a, is: poor}, {part: b, at-least: 1}]}', 'held'],
  ])('what is missing is neither low nor high: %s: %s', (when, expected) => {
    expect(resultOf(policy(when), without)).toBe(expected);
  });

  test('a rating waits for a fact that must be stated, and for no other', () => {
    const awaited = policy('{fact: share, more-than: 0.5}').replace('at-most: 1}', 'at-most: 1, not-stated: pending}');
    const unstated = evidence.replace(', share: 0.5', '');
    expect(resultOf(awaited, unstated)).toBe('pending');
    expect(resultOf(awaited, evidence)).toBe('not-held');
    expect(resultOf(policy('{fact: share, more-than: 0.5}'), unstated)).toBe('not-held');
  });

  test.each([
    ['{part: c, is: fair}', '"c" is not a component of this policy'],
    ['{part: a, is: bad}', '"bad" is not a level of "A"'],
    ['{part: a, at-least: 3}', 'it has levels only'],
    ['{fact: tenure, is: new}', '"tenure" is not a declared fact'],
    ['{fact: standing, is: old}', '"old" is not a value of "Standing"'],
    ['{fact: standing, at-least: 3}', 'A number is not a value of "Standing"'],
    ['{group: nobody}', '"nobody" is not one of the policy\'s groups'],
    ['{missing: c}', '"c" is not a component'],
    ['{number: pupils, of: c, at-least: 1}', '"c" is not a component'],
  ])('refused: %s', (when, message) => {
    expect(faultsOf(policy(when))[0]).toContain(message);
  });
});
