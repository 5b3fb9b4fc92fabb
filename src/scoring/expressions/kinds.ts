/** What kind of value each part of an expression yields: faults are found before anything is evaluated. */
import { type Expression, partsOf, wholeNumber } from './expression.ts';
import { largestExponent } from './evaluate.ts';
import { functionOf, isRounding } from './functions.ts';

export type ValueKind = 'number' | 'text' | 'condition';

/** The kind of an expression's value. Names count as numbers unless `texts` lists them. */
export function kindOf(expression: Expression, texts: ReadonlySet<string> = new Set()): ValueKind {
  switch (expression.kind) {
    case 'text':
      return 'text';
    case 'name':
      return texts.has(expression.name) ? 'text' : 'number';
    case 'comparison':
    case 'logic':
    case 'not':
      return 'condition';
    case 'choice':
      return kindOf(expression.whenTrue, texts);
    case 'number':
    case 'negation':
    case 'operation':
    case 'call':
      return 'number';
    default:
      return expression satisfies never;
  }
}

function callFaults(expression: Extract<Expression, { kind: 'call' }>): string[] {
  const { fewest, most } = functionOf(expression.name);
  const given = expression.inputs.length;
  if (given < fewest || given > most)
    return [`${expression.name} takes ${fewest === most ? fewest : `at least ${fewest}`} inputs, not ${given}.`];
  const places = wholeNumber(expression.inputs[1]);
  const isFine = !isRounding(expression.name) || (places !== undefined && places >= 0 && places <= 12);
  return isFine ? [] : ['The number of decimal places to round to must be a whole number from 0 to 12.'];
}

function ownFaults(expression: Expression, texts: ReadonlySet<string>): string[] {
  const expect = (part: Expression, kind: ValueKind): string[] => {
    const found = kindOf(part, texts);
    return found === kind ? [] : [`A ${kind} is needed where the formula has a ${found}.`];
  };
  switch (expression.kind) {
    case 'operation': {
      const exponent = wholeNumber(expression.right);
      const isSmall = exponent !== undefined && exponent >= 0 && exponent <= largestExponent;
      return [
        ...expect(expression.left, 'number'),
        ...expect(expression.right, 'number'),
        ...(expression.operator !== '^' || isSmall
          ? []
          : [`An exponent must be written as a whole number from 0 to ${largestExponent}.`]),
      ];
    }
    case 'comparison': {
      const kind = kindOf(expression.left, texts);
      const isEquality = expression.operator === '==' || expression.operator === '!=';
      return kind === 'number' || (isEquality && kind === 'text')
        ? expect(expression.right, kind)
        : [`A ${kind} cannot be compared with ${expression.operator}.`];
    }
    case 'logic':
      return [...expect(expression.left, 'condition'), ...expect(expression.right, 'condition')];
    case 'not':
      return expect(expression.of, 'condition');
    case 'negation':
      return expect(expression.of, 'number');
    case 'choice':
      return [
        ...expect(expression.condition, 'condition'),
        ...expect(expression.whenFalse, kindOf(expression.whenTrue, texts)),
      ];
    case 'call':
      return [...callFaults(expression), ...expression.inputs.flatMap((input) => expect(input, 'number'))];
    default:
      return [];
  }
}

/** Every place where an expression asks for one kind of value and holds another, as sentences. */
export const kindFaults = (expression: Expression, texts: ReadonlySet<string> = new Set()): string[] => [
  ...ownFaults(expression, texts),
  ...partsOf(expression).flatMap((part) => kindFaults(part, texts)),
];
