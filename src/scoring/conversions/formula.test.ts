import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Rational, equals, exactText, ratio, rational } from '../rational.ts';
import { checkFormula, compileFormula } from './formula.ts';

const valueOf = (source: string, inputs: Record<string, string> = {}): string => {
  const formula = compileFormula(source, Object.keys(inputs));
  if (!formula.ok) throw new Error(formula.problems.map(({ message }) => message).join(' '));
  return exactText(formula.evaluate(new Map(Object.entries(inputs).map(([name, text]) => [name, rational(text)]))));
};
const messagesOf = (source: string, inputs: readonly string[] = ['x']): string => {
  const formula = compileFormula(source, inputs);
  return formula.ok ? 'accepted' : formula.problems.map(({ message }) => message).join(' ');
};

describe('formulas are exact', () => {
  test.each([
    ['0.1 + 0.2', '3/10'],
    ['1 / 3 + 1 / 3 + 1 / 3', '1'],
    ['000.10 * 10', '1'],
    ['-2 ^ 2', '-4'],
    ['2 ^ 10', '1024'],
    ['round(2.675, 2)', '67/25'],
    ['round(-2.5)', '-3'],
    ['floor(-0.5)', '-1'],
    ['ceil(1.2) + abs(-3) + min(3, 1, 2) + max(3, 1, 2)', '9'],
    ['1 < 2 and not (2 < 1) ? 7 : 8', '7'],
    ['1 == 2 or 1 != 1 ? 7 : 8', '8'],
    ['0.1234567890123456789012345678 * 10000000000000000000000000', '1234567890123456789012345.678'],
  ])('%s is %s', (source, expected) => {
    expect(valueOf(source)).toBe(exactText(rational(expected)));
  });

  test('an input is named by its key, with underscores for hyphens', () => {
    expect(valueOf('0.7 * practice + 0.3 * pupil_progress', { practice: '3', 'pupil-progress': '2.5' })).toBe('57/20');
  });

  test('only the branch that is taken is worked out', () => {
    expect(valueOf('n > 0 ? total / n : 0', { n: '0', total: '9' })).toBe('0');
    expect(() => valueOf('total / n', { n: '0', total: '9' })).toThrow('divides by zero');
  });
});

describe('nothing but arithmetic over named inputs', () => {
  test.each([
    ['import', 'import({x: 1})'],
    ['import as a call', 'import(x)'],
    ['constructor', 'x.constructor'],
    ['constructor as a name', 'constructor'],
    ['__proto__', '__proto__'],
    ['evaluate', 'evaluate("1")'],
    ['evaluate as a call', 'evaluate(x)'],
    ['config', 'config(x)'],
    ['createUnit', 'createUnit(x)'],
    ['parse', 'parse(x)'],
    ['repeat', '"a".repeat(9)'],
    ['assignment', 'x = 3'],
    ['function definition', 'f(x) = x'],
    ['matrix', '[1, 2]'],
    ['range', '1:3'],
    ['unit', '3 cm'],
    ['unit conversion', 'x to cm'],
    ['text', '"x"'],
    ['text in single quotes', "'x'"],
    ['several formulas', 'x; x'],
    ['two lines', 'x\nx'],
    ['factorial', 'x!'],
    ['percentage', '5%'],
    ['transpose', "x'"],
    ['boolean word', 'true'],
    ['infinity', 'Infinity'],
    ['not a number', 'NaN'],
    ['a constant of the parser', 'pi'],
    ['exponent notation', '1e400'],
    ['hexadecimal', '0xFF'],
    ['implicit multiplication', '2 x'],
    ['modulus', 'x mod 2'],
    ['bits', 'x | 1'],
    ['element-wise power', 'x .^ 2'],
    ['toString', 'toString(x)'],
    ['a huge power', '9 ^ 999999999'],
    ['a tower of powers', '9 ^ 9 ^ 9'],
    ['a power by input', '2 ^ x'],
    ['a fractional power', '2 ^ 0.5'],
    ['a chain of comparisons', '1 < x < 3 ? 1 : 2'],
    ['a condition as a number', '(x > 1) + 1'],
    ['a condition as the result', 'x > 1'],
    ['a number as a condition', 'x ? 1 : 2'],
    ['letters of other scripts', 'х'],
    ['nothing', '   '],
    ['an open parenthesis', '(x'],
    ['rounding by input', 'round(x, x)'],
    ['rounding to 13 places', 'round(x, 13)'],
    ['a function without inputs', 'min()'],
  ])('%s is refused: %s', (_what, source) => {
    expect(messagesOf(source)).not.toBe('accepted');
  });

  test('5,000 parentheses are refused before the parser sees them', () => {
    const started = performance.now();
    expect(messagesOf(`${'('.repeat(5000)}x${')'.repeat(5000)}`)).toContain('characters');
    expect(messagesOf(`${'('.repeat(21)}x${')'.repeat(21)}`)).toContain('nested');
    expect(messagesOf(`${'('.repeat(20)}x${')'.repeat(20)}`)).toBe('accepted');
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('length and number of parts are bounded', () => {
    expect(messagesOf(`x${'+x'.repeat(249)}`)).toContain('more than 200 parts');
    expect(messagesOf(`x${' + x'.repeat(99)}`)).toBe('accepted');
    expect(messagesOf('x+'.repeat(250))).not.toContain('characters');
    expect(messagesOf(`x+${'x+'.repeat(250)}`)).toContain('more than 500');
    expect(messagesOf('1'.repeat(31))).toContain('digits');
  });

  test('numbers are bounded while they are worked out', () => {
    const powers = `((((9^12)^12)^12)^12)`;
    expect(() => valueOf(powers)).toThrow('more than 1000 digits');
  });

  test('the parser has no other names, and the shared one is untouched', async () => {
    const { evaluate } = await import('mathjs');
    expect(evaluate('0.1 + 0.2')).toBeCloseTo(0.3, 10);
    expect(typeof evaluate('1')).toBe('number');
  });

  test('an unknown name is answered with the nearest one', () => {
    const formula = compileFormula('practise * 2', ['practice']);
    expect(formula).toMatchObject({ ok: false, problems: [{ remedy: 'Did you mean "practice"?' }] });
  });
});

/** A formula as text, with its value by whole-number arithmetic that shares nothing with the product. */
interface Sample {
  text: string;
  of(x: bigint): [bigint, bigint] | undefined;
}
type Pair = [bigint, bigint];
const both = (a: Sample, b: Sample, sign: string, apply: (p: Pair, q: Pair) => Pair | undefined): Sample => ({
  text: `(${a.text} ${sign} ${b.text})`,
  of(x) {
    const left = a.of(x);
    const right = b.of(x);
    return left && right && apply(left, right);
  },
});
const isLess = ([a, b]: Pair, [c, d]: Pair): boolean => (b * d > 0n ? a * d < c * b : a * d > c * b);
const samples = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.nat(999).map(
      (units): Sample => ({
        text: `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`,
        of: () => [BigInt(units), 100n],
      }),
    ),
    fc.constant<Sample>({ text: 'x', of: (x) => [x, 7n] }),
    fc.tuple(tie('sample'), tie('sample')).map(([a, b]) => both(a, b, '+', ([p, q], [r, s]) => [p * s + r * q, q * s])),
    fc.tuple(tie('sample'), tie('sample')).map(([a, b]) => both(a, b, '-', ([p, q], [r, s]) => [p * s - r * q, q * s])),
    fc.tuple(tie('sample'), tie('sample')).map(([a, b]) => both(a, b, '*', ([p, q], [r, s]) => [p * r, q * s])),
    fc
      .tuple(tie('sample'), tie('sample'))
      .map(([a, b]) => both(a, b, '/', ([p, q], [r, s]) => (r === 0n ? undefined : [p * s, q * r]))),
    fc.tuple(tie('sample'), fc.nat(3)).map(
      ([a, power]): Sample => ({
        text: `${a.text.startsWith('(') ? a.text : `(${a.text})`} ^ ${power}`,
        of(x) {
          const base = a.of(x);
          return base && [base[0] ** BigInt(power), base[1] ** BigInt(power)];
        },
      }),
    ),
    fc.tuple(tie('sample'), tie('sample')).map(
      ([a, b]): Sample => ({
        text: `(${a.text} < ${b.text} ? ${a.text} : 1)`,
        of(x) {
          const left = a.of(x);
          const right = b.of(x);
          return left && right && (isLess(left, right) ? left : [1n, 1n]);
        },
      }),
    ),
    fc.tuple(tie('sample'), tie('sample')).map(
      ([a, b]): Sample => ({
        text: `max(${a.text}, ${b.text})`,
        of(x) {
          const left = a.of(x);
          const right = b.of(x);
          return left && right && (isLess(left, right) ? right : left);
        },
      }),
    ),
  ),
})).sample;

describe('random formulas', () => {
  test('agree with whole-number arithmetic', () => {
    let compared = 0;
    fc.assert(
      fc.property(samples, fc.integer({ min: -50, max: 50 }), (sample, x) => {
        const formula = compileFormula(sample.text, ['x']);
        fc.pre(formula.ok && sample.text.length <= 400);
        const expected = sample.of(BigInt(x));
        const evaluated = () => (formula.ok ? formula.evaluate(new Map([['x', ratio(BigInt(x), 7n)]])) : undefined);
        if (!expected) {
          expect(evaluated).toThrow('divides by zero');
          return;
        }
        compared += 1;
        const value: Rational | undefined = evaluated();
        expect(value && equals(value, ratio(...expected))).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  test('any text at all is either compiled or refused with a reason, quickly', () => {
    const scrap = fc.constantFrom(
      'x',
      '1',
      '0.5',
      '+',
      '-',
      '*',
      '/',
      '^',
      '(',
      ')',
      ' ',
      '?',
      ':',
      '<',
      '==',
      'and',
      'not',
      'min',
      ',',
      '"',
      '.',
      '=',
      'import',
      '[',
      '__proto__',
      '2e9',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 600 }),
      fc.array(scrap, { maxLength: 200 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const formula = compileFormula(text, ['x']);
        if (!formula.ok) expect(formula.problems[0]?.remedy).toBeTruthy();
        else expect(formula.names.every((name) => name === 'x')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

const ends = (lowest: string, highest: string) => ({ lowest: rational(lowest), highest: rational(highest) });

describe('checks over ranges', () => {
  const inputs = new Map([
    ['a', ends('0', '4')],
    ['b', ends('0', '10')],
  ]);
  const faults = (source: string) => checkFormula(source, inputs, ends('0', '4')).map(({ message }) => message);

  test.each([
    'a',
    '1 + 3 * b / 10',
    'b > 0 ? min(a / b, 4) : 0',
    'b != 0 ? min(a / b, 4) : 0',
    'not (b == 0) and a / b > 2 ? 1 : 0',
    'b <= 0 or a / b > 2 ? 1 : 0',
    'b > 2 ? min(1 / (b - 2), 4) : 0',
    '1 / (a * a - a + 1)',
    'min(max(a * b - 7, 0), 4)',
    'a ^ 2 / 4',
    'round(a, 1)',
    'abs(a - 4)',
    'a + b > 0 ? min(4 * a / (a + b), 4) : 0',
    'a > 5 ? 1 / 0 : 2',
  ])('%s is sound', (source) => {
    expect(faults(source)).toEqual([]);
  });

  test.each([
    ['a / b', 'divides by zero'],
    ['1 / (a - 1 / 3)', /zero|off the scale/],
    ['b >= 0 ? min(a / b, 4) : 0', 'divides by zero'],
    ['b > 0 and a / b > 1 or 1 / b > 3 ? 1 : 2', 'divides by zero'],
    ['1 + 3 * b / 9', 'off the scale'],
    ['a - 1', 'off the scale'],
    ['b * b', 'off the scale'],
    ['a < 3.99 ? a : 5', 'off the scale'],
  ])('%s is refused', (source, message) => {
    expect(faults(source)).toEqual([expect.stringMatching(message)]);
  });

  test('a formula that passes never divides by zero nor leaves its scale, wherever its input stands', () => {
    let passed = 0;
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 70 }), (sample, x) => {
        const range = new Map([['x', ends('0', '10')]]);
        const scale = ends('-5', '30');
        fc.pre(compileFormula(sample.text, ['x']).ok);
        if (checkFormula(sample.text, range, scale).length > 0) return;
        passed += 1;
        const value = sample.of(BigInt(x));
        expect(value).toBeDefined();
        if (!value) return;
        expect(isLess(value, [-5n, 1n]) || isLess([30n, 1n], value)).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(30);
  });

  test('deeply nested conditions end in a refusal instead of a long wait', () => {
    const nested = Array.from({ length: 10 }, () => '').reduce(
      (inner) => `((${inner}) > 1 and b > 1 or a > 1 ? 2 : 3)`,
      'a',
    );
    const started = performance.now();
    checkFormula(nested, inputs, ends('0', '4'));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
