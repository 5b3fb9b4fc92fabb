import { describe, expect, test } from '@jest/globals';
import { compositeOf, faultsOf, levels, part, resultOf, scale, scored } from '../../../test/support/yaml-policy.ts';

const facts = `
facts:
  conduct: {title: Conduct, values: [below, meets]}
  elects: {title: Elects, values: yes-no}`;

const policy = (steps: string, own = '', range = scale) => `${facts}
${range}
components:
${part('a', `weight: 0.5${own}`)}
${part('b', 'weight: 0.5')}
combination: weighted-mean
${steps === '' ? '' : `then: [${steps}]`}
${levels}`;
const evidence = (a: string, b: string, more = '') =>
  `components: {a: {value: ${a}}, b: {value: ${b}}}\n${more === '' ? '' : `facts: {${more}}`}`;

describe('steps on the number', () => {
  test('run in the order listed', () => {
    const early = policy(
      '{round: {mode: half-up, places: 0}}, {deduct: {points: 0.5}}',
      '',
      'scale: {lowest: 0.5, highest: 4}',
    );
    const late = policy(
      '{deduct: {points: 0.5}}, {round: {mode: half-up, places: 0}}',
      '',
      'scale: {lowest: 0, highest: 4}',
    );
    const more = (text: string) => text.replace('from: 1}', 'from: 0}');
    expect(compositeOf(more(early), evidence('3', '3.2'))).toBe('2.5');
    expect(compositeOf(more(late), evidence('3', '3.2'))).toBe('3');
  });

  test('a deduction applies only when its condition is true', () => {
    const text = policy('{deduct: {points: 1, when: {fact: conduct, is: below}}}, {floor: {at: 1}}');
    expect(compositeOf(text, evidence('3', '3', 'conduct: below'))).toBe('2');
    expect(compositeOf(text, evidence('3', '3', 'conduct: meets'))).toBe('3');
    expect(compositeOf(text, evidence('3', '3'))).toBe('3');
    expect(compositeOf(text, evidence('1', '1', 'conduct: below'))).toBe('1');
  });

  test('a deduction that can leave the scale is refused', () => {
    expect(faultsOf(policy('{deduct: {points: 1}}'))[0]).toContain('can be 0 to 3, off its scale of 1 to 4');
  });

  test('add and multiply', () => {
    const wide = (steps: string) => policy(steps, '', 'scale: {lowest: 1, highest: 400}');
    expect(compositeOf(wide('{multiply: {by: 35}}, {add: {points: 2}}'), evidence('3', '3'))).toBe('107');
  });

  test('a part can stand in for another, where it helps or where it is elected', () => {
    const own = ', then: [{replace: {part: b, only-if: higher}}]';
    expect(compositeOf(policy('', own), evidence('2', '4'))).toBe('4');
    expect(compositeOf(policy('', own), evidence('4', '2'))).toBe('3');
    const elected = ', then: [{replace: {part: b, when: {all: [{fact: elects, is: yes}, {part: b, at-least: 3}]}}}]';
    expect(compositeOf(policy('', elected), evidence('2', '4', 'elects: yes'))).toBe('4');
    expect(compositeOf(policy('', elected), evidence('2', '4', 'elects: no'))).toBe('3');
    expect(compositeOf(policy('', elected), evidence('1', '2', 'elects: yes'))).toBe('1.5');
  });
});

describe('steps on the level', () => {
  test('leave the number as it is', () => {
    const text = policy('{cap: {level: middle, when: {part: a, less-than: 1.5}}}');
    const outcome = scored(text, evidence('1.4', '4'));
    expect(outcome).toMatchObject({ composite: { decimal: '2.7' }, rating: { key: 'middle' } });
    expect(resultOf(policy('{cap: {level: low, when: {part: a, less-than: 1.5}}}'), evidence('1.4', '4'))).toBe('low');
    expect(resultOf(policy('{floor: {level: high, when: {part: a, at-least: 4}}}'), evidence('4', '1'))).toBe('high');
    expect(resultOf(policy('{replace: {level: low, when: {part: a, is: 2}}}'), evidence('2', '4'))).toBe('low');
  });

  test('must come after the steps on the number, and name a level', () => {
    expect(
      faultsOf(policy('{cap: {level: middle}}, {round: {mode: half-up, places: 1}}, {add: {points: 0}}'))[0],
    ).toContain('comes after a step on the level');
    expect(faultsOf(policy('{cap: {level: midle}}'))[0]).toContain('"midle" is not one of the levels here');
  });
});

test('a step can end without a rating', () => {
  const text = policy(
    '{end: {outcome: needs-human-review, sentence: Look again., when: {spread: [a, b], at-least: 2}}}',
  );
  expect(scored(text, evidence('1', '4'))).toMatchObject({
    outcome: 'needs-human-review',
    reasons: [{ sentence: 'Look again.' }],
  });
  expect(resultOf(text, evidence('2', '3'))).toBe('middle');
});

test('a step has one word, and a condition asks about something', () => {
  expect(faultsOf(policy('{round: {mode: half-up, places: 1}, floor: {at: 1}}'))[0]).toContain('A step does one thing');
  expect(faultsOf(policy('{floor: {at: 1, when: {fact: conduct}}}'))[0]).toContain('compares with nothing');
  expect(faultsOf(policy('{floor: {at: 1, when: {fact: conduct, part: a, is: below}}}'))[0]).toContain(
    'several things at once',
  );
});
