/** Writes an expression as text: in the language of trace formulas, or with a calculator's signs for people. */
import { plainText } from '../rational.ts';
import type { Expression } from './expression.ts';
import type { FunctionName } from './functions.ts';

export interface Notation {
  readonly times: string;
  readonly over: string;
  /** How a name is written; for people, its value in this step. */
  name(name: string): string;
  text(value: string): string;
  /** How a function is written; as name(first, second) where this is absent. */
  call?(name: FunctionName, inputs: readonly string[]): string;
}

/** The language that parse.ts reads: text written in it is read back as the same expression. */
export const traceNotation: Notation = {
  times: '*',
  over: '/',
  name: (name) => name,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
};

const strength = {
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  negation: 7,
  '^': 8,
  whole: 9,
};

function strengthOf(expression: Expression): number {
  switch (expression.kind) {
    case 'logic':
    case 'operation':
      return strength[expression.operator];
    case 'not':
    case 'negation':
    case 'comparison':
      return strength[expression.kind];
    case 'number':
      if (expression.value.s < 0n) return strength.negation;
      return plainText(expression.value).includes('/') ? strength['/'] : strength.whole;
    default:
      return strength.whole;
  }
}

/** The expression as text, with parentheses only where they are needed. */
export function expressionText(expression: Expression, notation: Notation = traceNotation): string {
  const write = (part: Expression, least: number): string => {
    const text = expressionText(part, notation);
    return strengthOf(part) < least ? `(${text})` : text;
  };
  const own = strengthOf(expression);
  switch (expression.kind) {
    case 'number':
      return plainText(expression.value).replace('/', notation.over.trim());
    case 'text':
      return notation.text(expression.value);
    case 'name':
      return notation.name(expression.name);
    case 'negation':
      return `-${write(expression.of, own + 1)}`;
    case 'not':
      return `not ${write(expression.of, own)}`;
    case 'operation': {
      const signs = { '+': '+', '-': '-', '*': notation.times, '/': notation.over, '^': '^' };
      const { operator, left, right } = expression;
      return `${write(left, operator === '^' ? own + 1 : own)} ${signs[operator]} ${write(right, own + 1)}`;
    }
    case 'comparison':
      return `${write(expression.left, own + 1)} ${expression.operator} ${write(expression.right, own + 1)}`;
    case 'logic':
      return `${write(expression.left, own)} ${expression.operator} ${write(expression.right, own + 1)}`;
    case 'choice':
      return `if(${[expression.condition, expression.whenTrue, expression.whenFalse].map((part) => expressionText(part, notation)).join(', ')})`;
    case 'call': {
      const inputs = expression.inputs.map((input) => expressionText(input, notation));
      return notation.call?.(expression.name, inputs) ?? `${expression.name}(${inputs.join(', ')})`;
    }
    default:
      return expression satisfies never;
  }
}
