import { describe, expect, test } from '@jest/globals';
import { compositeOf, faultsOf, levels, part, resultOf, scale, scored } from '../../../test/support/yaml-policy.ts';

const two = (combination: string, a = '', b = '') => `
${scale}
components:
${part('a', a)}
${part('b', b)}
combination: ${combination}
${levels}`;

const practice = 'levels: {list: [{key: poor, label: Poor}, {key: good, label: Good}]}';
const worded = (combination: string, more = '') => `
components:
  a: {title: A, type: reported-score, ${practice}, missing: block}
  b: {title: B, type: reported-score, ${practice}, missing: block}
combination: ${combination}
${more}
levels: {list: [{key: low, label: Low}, {key: middle, label: Middle}, {key: high, label: High}]}`;

describe('adding numbers up', () => {
  test('percent weights are divided by what they sum to', () => {
    const policy = two('{kind: weighted-mean, weights-sum-to: 100}', 'weight: 70', 'weight: 30');
    expect(compositeOf(policy, 'a: {value: 2}\nb: {value: 3}')).toBe('2.3');
  });

  test('a mean counts parts alike and needs no weights', () => {
    expect(compositeOf(two('mean'), 'a: {value: 1}\nb: {value: 4}')).toBe('2.5');
    expect(faultsOf(two('mean', 'weight: 0.5'))[0]).toContain('"mean" does not use weights');
  });

  test.each([
    ['mean', '3', 'divided by 3'],
    ['sum', '9', '2 × 4 (B) + 1 × 1 (C) = 9'],
  ])('in a %s, a part to which the place of a missing one goes counts twice', (combination, composite, sentence) => {
    const policy = `
scale: {lowest: 1, highest: 12}
components:
${part('a').replace('missing: block', 'missing: {rule: give-to, component: b}')}
${part('b')}
${part('c')}
combination: ${combination}
levels: {list: [{key: low, label: Low, from: 1}]}`;
    const outcome = scored(policy, 'b: {value: 4}\nc: {value: 1}');
    expect(outcome).toMatchObject({ composite: { decimal: composite }, weights: { b: '2', c: '1' } });
    expect(outcome.trace.map((line) => line.sentence).join('\n')).toContain(sentence);
    expect(compositeOf(policy, 'a: {value: 1}\nb: {value: 4}\nc: {value: 1}')).toBe(combination === 'sum' ? '6' : '2');
  });

  test('points are multiplied, rounded for each part, and added', () => {
    const policy = `
scale: {lowest: 50, highest: 200}
components:
${part('a', 'weight: 45, weighted-then: [{round: {mode: half-up, places: 0}}]')}
${part('b', 'weight: 5')}
combination: points
levels: {list: [{key: low, label: Low, from: 50}, {key: high, label: High, from: 127}]}`;
    const outcome = scored(policy, 'a: {value: 3.5}\nb: {value: 3}');
    expect(outcome).toMatchObject({ composite: { decimal: '173' }, rating: { key: 'high' } });
    expect(outcome.trace.map(({ sentence }) => sentence).join('\n')).toContain('157.5');
  });

  test('a sum off the scale is refused before anybody is scored', () => {
    expect(faultsOf(two('sum'))[0]).toContain('can be 2 to 8, off its scale of 1 to 4');
  });

  test('a formula over parts is exact, and refused where it could divide by zero', () => {
    const policy = two('{kind: formula, formula: "0.5*a + 0.5*max(a, b)"}');
    expect(compositeOf(policy, 'a: {value: 2}\nb: {value: 3}')).toBe('2.5');
    expect(faultsOf(two('{kind: formula, formula: "min(max(a / (b - 2), 1), 4)"}'))[0]).toContain('zero');
    expect(faultsOf(two('{kind: formula, formula: "a + c"}'))[0]).toContain('c');
  });
});

describe('matrix', () => {
  const cells = (more = '') =>
    `{kind: matrix, by: [a, b], cells: {poor: {poor: low, good: middle}, good: {good: high${more}}}}`;
  const human = ', poor: {outcome: needs-human-review, sentence: Gather further information.}';

  test('is looked up in the order of its dimensions, and a cell may be no rating', () => {
    expect(resultOf(worded(cells(human)), 'a: {level: poor}\nb: {level: good}')).toBe('middle');
    expect(scored(worded(cells(human)), 'a: {level: good}\nb: {level: poor}')).toMatchObject({
      outcome: 'needs-human-review',
      reasons: [{ sentence: 'Gather further information.' }],
    });
  });

  test('a missing cell, and one that nothing can reach, are refused', () => {
    expect(faultsOf(worded(cells()))).toEqual(['/combination/cells: The matrix has no cell for a good and b poor.']);
    expect(faultsOf(worded(cells(`${human}, fair: low`)))[0]).toContain('names a level that its part does not have');
  });

  test('has as many dimensions as it names', () => {
    const three = `
components:
  a: {title: A, type: reported-score, ${practice}, missing: block}
  b: {title: B, type: reported-score, ${practice}, missing: block}
  c: {title: C, type: reported-score, ${practice}, missing: block}
combination:
  kind: matrix
  by: [c, a, b]
  cells:
    poor: {poor: {poor: low, good: low}, good: {poor: low, good: high}}
    good: {poor: {poor: low, good: low}, good: {poor: high, good: high}}
levels: {list: [{key: low, label: Low}, {key: high, label: High}]}`;
    expect(resultOf(three, 'a: {level: good}\nb: {level: poor}\nc: {level: good}')).toBe('high');
    expect(resultOf(three, 'a: {level: good}\nb: {level: poor}\nc: {level: poor}')).toBe('low');
  });
});

test('rules: the first that holds counts, then the last line', () => {
  const policy = worded(
    '{kind: rules, rules: [{when: {part: a, is: good}, level: high}, {when: {part: b, is: good}, level: middle}], otherwise: {level: low}}',
  );
  expect(resultOf(policy, 'a: {level: good}\nb: {level: good}')).toBe('high');
  expect(resultOf(policy, 'a: {level: poor}\nb: {level: good}')).toBe('middle');
  expect(resultOf(policy, 'a: {level: poor}\nb: {level: poor}')).toBe('low');
});

describe('tiers', () => {
  const tiers = (list: string) => `
components:
${part('a')}
${part('b')}
combination: {kind: tiers, tiers: [${list}], otherwise: low}
levels: {list: [{key: low, label: Low}, {key: middle, label: Middle}, {key: high, label: High}]}`;
  const good = '{level: high, minimums: {a: 3, b: 3.5}}, {level: middle, minimums: {a: 2, b: 2}}';

  test('the best tier whose every minimum is met wins', () => {
    expect(resultOf(tiers(good), 'a: {value: 3}\nb: {value: 3.5}')).toBe('high');
    expect(resultOf(tiers(good), 'a: {value: 4}\nb: {value: 3.49}')).toBe('middle');
    expect(resultOf(tiers(good), 'a: {value: 4}\nb: {value: 1.99}')).toBe('low');
  });

  test('a tier that is never reached is refused', () => {
    const order = '{level: middle, minimums: {a: 2}}, {level: high, minimums: {a: 3, b: 3}}';
    expect(faultsOf(tiers(order))).toEqual([
      '/combination/tiers/1: The tier "high" is never reached: whoever meets its minimums meets those of "middle" too.',
    ]);
  });
});

describe('judgment', () => {
  const policy = worded(
    `
  kind: judgment
  requires:
    - {needs: {fact: goals, at-least: 1}, sentence: There is a goal.}
    - {ratings: {at-least: middle}, needs: {part: a, is: good}, sentence: A must be good.}`,
    'facts: {goals: {title: Goals, values: number, at-least: 0}}',
  );
  const given = (level: string, a: string, goals = '1') =>
    `components: {overall: {level: ${level}}, a: {level: ${a}}, b: {level: poor}}\nfacts: {goals: ${goals}}`;

  test('stands when the evidence permits it, and is never computed', () => {
    expect(resultOf(policy, given('middle', 'good'))).toBe('middle');
    expect(resultOf(policy, given('low', 'poor'))).toBe('low');
    expect(scored(policy, 'components: {a: {level: good}, b: {level: good}}\nfacts: {goals: 1}')).toMatchObject({
      outcome: 'pending',
      reasons: [{ code: 'judgment-missing' }],
    });
  });

  test('is turned away with the requirement it breaks', () => {
    expect(scored(policy, given('high', 'poor'))).toMatchObject({ reasons: [{ code: 'judgment-not-permitted' }] });
    expect(scored(policy, given('low', 'good', '0'))).toMatchObject({ reasons: [{ code: 'required-evidence' }] });
    expect(() => scored(policy, given('superb', 'good'))).toThrow(
      expect.objectContaining({ pointer: '/components/overall/level' }),
    );
  });
});

describe('best of', () => {
  const best = (more = '') => two(`{kind: best-of, choose: highest${more}}`);

  test('takes the highest of the eligible parts', () => {
    expect(compositeOf(best(), 'a: {value: 2}\nb: {value: 3}')).toBe('3');
    expect(compositeOf(best(', eligible: {b: {part: a, at-least: 2.5}}'), 'a: {value: 2}\nb: {value: 3}')).toBe('2');
  });

  test('a part that may be left out leaves the others', () => {
    const open = best().replaceAll('missing: block', 'missing: leave-out');
    expect(compositeOf(open, 'b: {value: 3}')).toBe('3');
    expect(scored(open, 'a: {missing: none}')).toMatchObject({ reasons: [{ code: 'no-alternative' }] });
  });
});

test('combinations refuse parts that cannot give what they need', () => {
  expect(faultsOf(worded('mean'))[0]).toContain('needs a number from "A", which has levels only');
  expect(faultsOf(two('{kind: matrix, by: [a, b], cells: {}}')).join()).toContain('needs a level from "A"');
});
