/** How a step is redone by hand: its formula with this evaluation's numbers in it. */
import { ExpressionError, evaluate } from '../expressions/evaluate.ts';
import { type Comparator, type Expression, opposite } from '../expressions/expression.ts';
import { isRounding } from '../expressions/functions.ts';
import { ExpressionSyntaxError, parseExpression } from '../expressions/parse.ts';
import { type Notation, expressionText } from '../expressions/text.ts';
import { type Rational, divide, isZero, readRational } from '../rational.ts';
import type { NamedValue, TraceStep } from '../trace.ts';

/** The inputs of a step by the names that its formula gives them: a1, a2 … */
export const workingValues = (inputs: readonly NamedValue[]): Map<string, Rational | string> =>
  new Map(inputs.map(({ value }, index) => [`a${index + 1}`, readRational(value) ?? value]));

const comparatorWords: Record<Comparator, string> = {
  '<': 'is below',
  '<=': 'is at most',
  '>': 'is above',
  '>=': 'is at least',
  '==': 'is',
  '!=': 'is not',
};
const roundingWords: Readonly<Record<string, string>> = {
  round_half_up: 'a half goes up',
  round_half_down: 'a half goes down',
  round_half_even: 'a half goes to the even digit',
  round_truncate: 'the rest is cut off',
  round_floor: 'downwards',
  round_ceiling: 'upwards',
};

function calculatorNotation(inputs: readonly NamedValue[]): Notation {
  return {
    times: '×',
    over: '÷',
    text: (value) => value,
    name: (name) => {
      const value = inputs[Number(name.slice(1)) - 1]?.value ?? name;
      if (readRational(value) === undefined) return value;
      return value.startsWith('-') || value.includes('/') ? `(${value.replace('/', ' ÷ ')})` : value;
    },
    call: (name, parts) => {
      if (name === 'sum') return `(${parts.join(' + ')})`;
      if (name === 'mean') return parts.length === 1 ? (parts[0] ?? '') : `((${parts.join(' + ')}) ÷ ${parts.length})`;
      if (name === 'min') return `(the lowest of ${parts.join(', ')})`;
      if (name === 'max') return `(the highest of ${parts.join(', ')})`;
      if (name === 'median') return `(the middle of ${parts.join(', ')})`;
      if (isRounding(name))
        return `(${parts[0]} rounded to ${parts[1]} ${parts[1] === '1' ? 'place' : 'places'}, ${roundingWords[name]})`;
      return `${name}(${parts.join(', ')})`;
    },
  };
}

/** Takes off the parentheses around a whole text. */
function bare(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0 && index < text.length - 1) return text;
  }
  return text.slice(1, -1);
}

/** A division of two numbers that the formula itself writes is one number: (7/2) reads as 3.5. */
function folded(expression: Expression): Expression {
  if (expression.kind === 'operation') {
    const { operator, left: l, right: r } = expression;
    const [left, right] = [folded(l), folded(r)];
    const isFraction = operator === '/' && left.kind === 'number' && right.kind === 'number' && !isZero(right.value);
    return isFraction ? { kind: 'number', value: divide(left.value, right.value) } : { ...expression, left, right };
  }
  if (expression.kind === 'comparison')
    return { ...expression, left: folded(expression.left), right: folded(expression.right) };
  if (expression.kind === 'negation' || expression.kind === 'not') return { ...expression, of: folded(expression.of) };
  return expression;
}

class Reading {
  private readonly values: ReadonlyMap<string, Rational | string>;
  private readonly notation: Notation;

  constructor(inputs: readonly NamedValue[]) {
    this.values = workingValues(inputs);
    this.notation = calculatorNotation(inputs);
  }

  /** What was found true on the way to the result. */
  private found(condition: Expression): string {
    if (condition.kind !== 'comparison')
      return `${expressionText(condition, this.notation)}: ${evaluate(condition, this.values) ? 'yes' : 'no'}`;
    const { operator, left, right } = condition;
    const held = evaluate(condition, this.values) === true ? operator : opposite[operator];
    return `${expressionText(folded(left), this.notation)} ${comparatorWords[held]} ${bare(expressionText(folded(right), this.notation))}`;
  }

  /** Choices become the conditions that were found and the branch that was taken. */
  of(expression: Expression): string {
    const findings: string[] = [];
    let taken = expression;
    while (taken.kind === 'choice') {
      findings.push(this.found(taken.condition));
      taken = evaluate(taken.condition, this.values) === true ? taken.whenTrue : taken.whenFalse;
    }
    const working = bare(expressionText(folded(taken), this.notation));
    return findings.length === 0 ? working : `${findings.join('; ')}; so ${working}`;
  }
}

const inputText = ({ name, value, from }: NamedValue): string =>
  `${name} ${value}${from === undefined ? '' : ` (step ${from + 1})`}`;

/** The working in a calculator's signs; without a formula, what the step looked at. */
export function workingOf({ formula, inputs }: TraceStep): string {
  const listed = inputs.map(inputText).join(', ');
  if (formula === undefined) return listed;
  try {
    return new Reading(inputs).of(parseExpression(formula));
  } catch (error) {
    if (error instanceof ExpressionError || error instanceof ExpressionSyntaxError) return listed;
    throw error;
  }
}
