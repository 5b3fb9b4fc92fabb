import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Rational, equals, exactText, ratio, rational } from '../rational.ts';
import { compileFormula } from './formula.ts';
import { samples } from '../../../test/laws/random-formulas.ts';

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
