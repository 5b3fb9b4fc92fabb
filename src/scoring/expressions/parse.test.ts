import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Rational, ratio } from '../rational.ts';
import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { functionNames, isRounding } from './functions.ts';
import { ExpressionSyntaxError, parseExpression } from './parse.ts';
import { expressionText } from './text.ts';

const number = (value: Rational): Expression => ({ kind: 'number', value });
const whole = fc.nat(20).map((units) => number(ratio(BigInt(units))));
const trees = fc.letrec<{ tree: Expression; test: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    whole,
    fc.nat(500).map((units) => number(ratio(BigInt(units), 100n))),
    fc.constantFrom<Expression>({ kind: 'name', name: 'a1' }, { kind: 'name', name: 'a2' }),
    fc.record({ kind: fc.constant('negation' as const), of: tie('tree') }),
    fc.record({
      kind: fc.constant('operation' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({
      kind: fc.constant('operation' as const),
      operator: fc.constant('^' as const),
      left: tie('tree'),
      right: fc.nat(3).map((power) => number(ratio(BigInt(power)))),
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      condition: tie('test'),
      whenTrue: tie('tree'),
      whenFalse: tie('tree'),
    }),
    fc
      .tuple(fc.constantFrom(...functionNames), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }), whole)
      .map(([name, inputs]): Expression => {
        const [first = number(ratio(0n))] = inputs;
        if (isRounding(name)) return { kind: 'call', name, inputs: [first, number(ratio(2n))] };
        return { kind: 'call', name, inputs: ['abs', 'floor', 'ceil'].includes(name) ? [first] : inputs };
      }),
  ),
  test: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('comparison' as const),
      operator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const, '==' as const, '!=' as const),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('test') }),
    fc.record({
      kind: fc.constant('logic' as const),
      operator: fc.constantFrom('and' as const, 'or' as const),
      left: tie('test'),
      right: tie('test'),
    }),
  ),
})).tree;

const values = new Map<string, Rational | string>([
  ['a1', ratio(7n, 3n)],
  ['a2', ratio(-5n)],
]);
const valueOf = (expression: Expression): unknown => {
  try {
    const value = evaluate(expression, values);
    return typeof value === 'object' ? value.toFraction() : value;
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
};

describe('the language of trace formulas', () => {
  test('an expression and its text read back have the same value', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(valueOf(parseExpression(expressionText(tree)))).toEqual(valueOf(tree));
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['2 - 3 - 4', '-5'],
    ['12 / 2 / 3', '2'],
    ['-2 ^ 2', '-4'],
    ['2 * -3', '-6'],
    ["if('it''s' == 'it''s', 1, 2)", '1'],
    ['if(not 1 > 2 and 2 > 1, 1, 2)', '1'],
    ['if(1 > 2 and 1 / 0 > 1, 1, 2)', '2'],
    ['median(1, 5, 2, 4)', '3'],
    ['round_half_even(2.5, 0) + round_half_down(2.5, 0) + round_half_up(2.5, 0)', '7'],
    ['round_floor(-1.5, 0) + round_ceiling(1.5, 0) + round_truncate(-1.5, 0)', '-1'],
  ])('%s is %s', (text, value) => {
    expect(valueOf(parseExpression(text))).toBe(value);
  });

  test.each([
    '',
    '1 +',
    '(1',
    '1)',
    'if(1 > 2, 3)',
    'evaluate(1)',
    'constructor(1)',
    '1 2',
    "'open",
    'a1 = 2',
    '1e9',
    '-'.repeat(200) + '1',
    '('.repeat(200) + '1' + ')'.repeat(200),
    '1+'.repeat(5000) + '1',
  ])('is strict about %p', (text) => {
    expect(() => parseExpression(text)).toThrow(ExpressionSyntaxError);
  });
});
