/**
 * A policy's formulas: arithmetic over named inputs, exact. mathjs serves as the parser only, through an instance of
 * its own that holds nothing but the parser; what it returns is translated node by node from an allow-list into an
 * {@link Expression}, and everything else is refused. mathjs evaluates nothing here.
 */
import { type FactoryFunctionMap, create, fractionDependencies, parseDependencies } from 'mathjs';
import { evaluateNumber } from '../expressions/evaluate.ts';
import { type Expression, namesIn, sizeOf } from '../expressions/expression.ts';
import { kindFaults, kindOf } from '../expressions/kinds.ts';
import type { Problem } from '../problem.ts';
import type { Rational } from '../rational.ts';
import { type Ends, faultsOf } from './formula/check.ts';
import { lexicalFault } from './formula/lexical.ts';
import { inputsByName } from './formula/names.ts';
import { formulaProblem } from './formula/problems.ts';
import { type ParsedNode, Translation } from './formula/translate.ts';

const mostNodes = 200;

/** The parser's types leave open whether these are there. */
const parserOnly = { parseDependencies, fractionDependencies } as FactoryFunctionMap;
/** "Fraction" makes the parser read numerals as exact fractions. */
const parser = create(parserOnly, { number: 'Fraction' });

export type CompiledFormula =
  | {
      readonly ok: true;
      readonly expression: Expression;
      /** The inputs that the formula uses. */
      readonly names: readonly string[];
      /** Throws ExpressionError: a division by zero, a number too large, or an input without a value. */
      evaluate(values: ReadonlyMap<string, Rational>): Rational;
    }
  | { readonly ok: false; readonly problems: Problem[] };

function parsed(source: string): ParsedNode | Problem {
  try {
    return parser.parse(source.replaceAll(/\s+/g, ' '));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not understood';
    return formulaProblem(
      'language',
      `The formula cannot be read: ${reason}.`,
      'Check its parentheses, and that every sign stands between two values.',
    );
  }
}

/**
 * Reads a formula over inputs, which it names by their keys with underscores for hyphens. Problems have an empty
 * pointer. At most 500 characters, 20 parentheses deep, 200 nodes; constants are plain decimals.
 */
export function compileFormula(source: string, inputs: readonly string[]): CompiledFormula {
  const fault = lexicalFault(source);
  if (fault) return { ok: false, problems: [fault] };
  const node = parsed(source);
  if ('pointer' in node) return { ok: false, problems: [node] };
  const translation = new Translation(inputsByName(inputs));
  const expression = translation.translate(node);
  if (!expression || translation.problems.length > 0) return { ok: false, problems: translation.problems };
  const problems = kindFaults(expression).map((message) =>
    formulaProblem('language', message, 'Correct this part of the formula.'),
  );
  if (kindOf(expression) !== 'number')
    problems.push(formulaProblem('language', 'The formula does not give a number.', 'Use "condition ? a : b".'));
  if (sizeOf(expression) > mostNodes)
    problems.push(formulaProblem('size', `The formula has more than ${mostNodes} parts.`, 'Split the formula.'));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    expression,
    names: namesIn(expression),
    evaluate: (values) => evaluateNumber(expression, values),
  };
}

/**
 * Every fault of a formula whose inputs take any value in their ranges and whose result must land on `scale` (without
 * one: any number). Pointers are empty.
 */
export function checkFormula(source: string, inputs: ReadonlyMap<string, Ends>, scale: Ends | undefined): Problem[] {
  const formula = compileFormula(source, [...inputs.keys()]);
  return formula.ok ? faultsOf(formula, inputs, scale) : formula.problems;
}
