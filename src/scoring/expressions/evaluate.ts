/** Evaluates expressions exactly, within bounds on the number of steps and on the size of every number. */
import {
  type Rational,
  add,
  compare,
  denominatorOf,
  divide,
  isZero,
  multiply,
  numeratorOf,
  one,
  subtract,
  zero,
} from '../rational.ts';
import type { Comparator, Expression, Operator } from './expression.ts';
import { wholeNumber } from './expression.ts';
import { functionOf } from './functions.ts';

export type ExpressionValue = Rational | string | boolean;

/** Most digits of a numerator or denominator; scores need a few dozen. */
export const mostDigits = 1_000;
export const mostSteps = 10_000;
export const largestExponent = 12;

/** An expression has no value for these inputs. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  readonly code: 'division-by-zero' | 'too-large' | 'too-many-steps' | 'unknown-name' | 'wrong-type';

  constructor(code: ExpressionError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const digitBound = 10n ** BigInt(mostDigits);
const isLong = (whole: bigint): boolean => whole >= digitBound || -whole >= digitBound;

function bounded(value: Rational): Rational {
  if (isLong(numeratorOf(value)) || isLong(denominatorOf(value)))
    throw new ExpressionError('too-large', `A number in the formula has more than ${mostDigits} digits.`);
  return value;
}

function power(base: Rational, exponent: number | undefined): Rational {
  if (exponent === undefined || exponent < 0 || exponent > largestExponent)
    throw new ExpressionError('wrong-type', `An exponent must be a whole number from 0 to ${largestExponent}.`);
  let result = one;
  for (let step = 0; step < exponent; step += 1) result = bounded(multiply(result, base));
  return result;
}

function operate(operator: Operator, left: Rational, right: Rational, exponent: number | undefined): Rational {
  switch (operator) {
    case '+':
      return add(left, right);
    case '-':
      return subtract(left, right);
    case '*':
      return multiply(left, right);
    case '/':
      if (isZero(right)) throw new ExpressionError('division-by-zero', 'The formula divides by zero here.');
      return divide(left, right);
    case '^':
      return power(left, exponent);
    default:
      return operator satisfies never;
  }
}

/** Whether an order (negative, zero or positive, as `compare` gives it) satisfies a comparator. */
export function holds(operator: Comparator, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    default:
      return operator satisfies never;
  }
}

class Evaluation {
  private steps = 0;
  private readonly values: ReadonlyMap<string, Rational | string>;

  constructor(values: ReadonlyMap<string, Rational | string>) {
    this.values = values;
  }

  number(expression: Expression): Rational {
    const value = this.value(expression);
    if (typeof value === 'object') return value;
    throw new ExpressionError('wrong-type', 'The formula expects a number here.');
  }

  condition(expression: Expression): boolean {
    const value = this.value(expression);
    if (typeof value === 'boolean') return value;
    throw new ExpressionError('wrong-type', 'The formula expects a condition here.');
  }

  private compared(operator: Comparator, left: ExpressionValue, right: ExpressionValue): boolean {
    if (typeof left === 'object' && typeof right === 'object') return holds(operator, compare(left, right));
    if (typeof left === 'string' && typeof right === 'string' && (operator === '==' || operator === '!='))
      return (left === right) === (operator === '==');
    throw new ExpressionError('wrong-type', 'The formula compares two things of different kinds.');
  }

  value(expression: Expression): ExpressionValue {
    this.steps += 1;
    if (this.steps > mostSteps) throw new ExpressionError('too-many-steps', 'The formula takes too many steps.');
    switch (expression.kind) {
      case 'number':
      case 'text':
        return expression.value;
      case 'name': {
        const value = this.values.get(expression.name);
        if (value !== undefined) return value;
        throw new ExpressionError('unknown-name', `The formula has no value for "${expression.name}".`);
      }
      case 'negation':
        return subtract(zero, this.number(expression.of));
      case 'operation': {
        const { operator, left, right } = expression;
        return bounded(operate(operator, this.number(left), this.number(right), wholeNumber(right)));
      }
      case 'comparison':
        return this.compared(expression.operator, this.value(expression.left), this.value(expression.right));
      case 'logic': {
        const isDecided = this.condition(expression.left) === (expression.operator === 'or');
        return isDecided ? expression.operator === 'or' : this.condition(expression.right);
      }
      case 'not':
        return !this.condition(expression.of);
      case 'choice':
        return this.value(this.condition(expression.condition) ? expression.whenTrue : expression.whenFalse);
      case 'call':
        return bounded(functionOf(expression.name).apply(expression.inputs.map((input) => this.number(input))));
      default:
        return expression satisfies never;
    }
  }
}

/** The value of an expression; throws ExpressionError where it has none. Only the branch that a choice takes is read. */
export const evaluate = (expression: Expression, values: ReadonlyMap<string, Rational | string>): ExpressionValue =>
  new Evaluation(values).value(expression);

/** As {@link evaluate}, for an expression that must yield a number. */
export const evaluateNumber = (expression: Expression, values: ReadonlyMap<string, Rational | string>): Rational =>
  new Evaluation(values).number(expression);
