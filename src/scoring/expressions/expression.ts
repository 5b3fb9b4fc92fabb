/**
 * Arithmetic as data. Two texts lead here: a policy's formulas (conversions/formula.ts) and the formulas that trace
 * steps carry (parse.ts). Everything that evaluates, checks, prints or exports arithmetic works on this one form.
 */
import type { Rational } from '../rational.ts';
import type { FunctionName } from './functions.ts';

export type Comparator = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type Operator = '+' | '-' | '*' | '/' | '^';

export type Expression =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negation'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'comparison';
      readonly operator: Comparator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'choice';
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly inputs: readonly Expression[] };

/** The comparator that holds exactly when the other does not. */
export const opposite: Record<Comparator, Comparator> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

/** The expressions directly inside one. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'name':
      return [];
    case 'negation':
    case 'not':
      return [expression.of];
    case 'operation':
    case 'comparison':
    case 'logic':
      return [expression.left, expression.right];
    case 'choice':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'call':
      return expression.inputs;
    default:
      return expression satisfies never;
  }
}

/** The names an expression uses, each once, in order of appearance. */
export function namesIn(expression: Expression): string[] {
  const own = expression.kind === 'name' ? [expression.name] : [];
  return [...new Set([...own, ...partsOf(expression).flatMap(namesIn)])];
}

/** How many nodes an expression has; a tree is evaluated in at most that many steps. */
export const sizeOf = (expression: Expression): number =>
  partsOf(expression).reduce((total, part) => total + sizeOf(part), 1);

/** The whole number that a constant expression is, or undefined. */
export function wholeNumber(expression: Expression | undefined): number | undefined {
  if (expression?.kind !== 'number' || expression.value.d !== 1n) return undefined;
  const whole = Number(expression.value.s * expression.value.n);
  return Number.isSafeInteger(whole) ? whole : undefined;
}
