/** Translates the parser's tree into an expression. Only the kinds of node named here exist; the rest is refused. */
import type { Comparator, Expression, Operator } from '../../expressions/expression.ts';
import type { FunctionName } from '../../expressions/functions.ts';
import type { Problem } from '../../problem.ts';
import { ratio } from '../../rational.ts';
import { nearest } from '../../reading/nearest.ts';
import { formulaProblem } from './problems.ts';

/** As much of the parser's nodes as is read here. */
export interface ParsedNode {
  readonly type: string;
  readonly name?: string;
  readonly op?: string;
  readonly fn?: unknown;
  readonly implicit?: boolean;
  readonly isPercentage?: boolean;
  readonly value?: unknown;
  readonly args?: readonly ParsedNode[];
  readonly content?: ParsedNode;
  readonly condition?: ParsedNode;
  readonly trueExpr?: ParsedNode;
  readonly falseExpr?: ParsedNode;
}

const operators: readonly string[] = ['+', '-', '*', '/', '^'] satisfies Operator[];
const comparators: readonly string[] = ['<', '<=', '>', '>=', '==', '!='] satisfies Comparator[];
const isOperator = (op: string): op is Operator => operators.includes(op);
const isComparator = (op: string): op is Comparator => comparators.includes(op);

/** The functions of formulas; round(value, places) rounds a half away from zero. */
const functions = new Map<string, FunctionName>([
  ['min', 'min'],
  ['max', 'max'],
  ['abs', 'abs'],
  ['floor', 'floor'],
  ['ceil', 'ceil'],
  ['round', 'round_half_up'],
]);

const kindNames: Readonly<Record<string, string>> = {
  AccessorNode: 'access to a property',
  ArrayNode: 'a list',
  AssignmentNode: 'an assignment',
  BlockNode: 'several formulas in one',
  FunctionAssignmentNode: 'the definition of a function',
  IndexNode: 'an index',
  ObjectNode: 'an object',
  RangeNode: 'a range',
  RelationalNode: 'a chain of comparisons',
};

export class Translation {
  readonly problems: Problem[] = [];
  /** Keys of the inputs by the names that formulas give them. */
  private readonly inputs: ReadonlyMap<string, string>;

  constructor(inputs: ReadonlyMap<string, string>) {
    this.inputs = inputs;
  }

  private refuse(message: string, remedy: string): undefined {
    this.problems.push(formulaProblem('language', message, remedy));
    return undefined;
  }

  translate(node: ParsedNode | undefined): Expression | undefined {
    switch (node?.type) {
      case 'ConstantNode':
        return this.constant(node.value);
      case 'SymbolNode':
        return this.symbol(node.name ?? '');
      case 'ParenthesisNode':
        return this.translate(node.content);
      case 'OperatorNode':
        return this.operation(node);
      case 'ConditionalNode':
        return this.choice(node);
      case 'FunctionNode':
        return this.call(node);
      case 'RelationalNode':
        return this.refuse('The formula chains comparisons.', 'Write "a < b and b < c".');
      default:
        return this.refuse(
          `A formula cannot hold ${kindNames[node?.type ?? ''] ?? 'this'}.`,
          'Use arithmetic over the named inputs only.',
        );
    }
  }

  /** The parser reads decimals into exact fractions of big whole numbers, never into doubles. */
  private constant(value: unknown): Expression | undefined {
    const isFraction = typeof value === 'object' && value !== null && 's' in value && 'n' in value && 'd' in value;
    if (!isFraction || typeof value.s !== 'bigint' || typeof value.n !== 'bigint' || typeof value.d !== 'bigint')
      return this.refuse('The only constants of a formula are numbers.', 'Write a plain decimal such as 0.5.');
    return { kind: 'number', value: ratio(value.s * value.n, value.d) };
  }

  private symbol(name: string): Expression | undefined {
    const key = this.inputs.get(name);
    if (key !== undefined) return { kind: 'name', name: key };
    const known = [...this.inputs.keys()];
    const guess = nearest(name, known);
    const list = known.length === 0 ? 'This formula has no inputs.' : `Use one of: ${known.join(', ')}.`;
    return this.refuse(
      `The formula names "${name}", which is not one of its inputs.`,
      guess ? `Did you mean "${guess}"?` : list,
    );
  }

  private operation(node: ParsedNode): Expression | undefined {
    const { op = '', args = [] } = node;
    const [left, right] = args.map((argument) => this.translate(argument));
    if (node.implicit === true)
      return this.refuse('A sign is missing between two values.', 'Write the sign, as in 2 * x.');
    if (args.length === 1 && left) {
      if (op === '-') return { kind: 'negation', of: left };
      if (op === '+') return left;
      if (op === 'not') return { kind: 'not', of: left };
    }
    if (args.length === 2 && node.isPercentage !== true) {
      if (left && right && isOperator(op)) return { kind: 'operation', operator: op, left, right };
      if (left && right && isComparator(op)) return { kind: 'comparison', operator: op, left, right };
      if (left && right && (op === 'and' || op === 'or')) return { kind: 'logic', operator: op, left, right };
    }
    if (args.length === 0 || [left, right].slice(0, args.length).includes(undefined)) return undefined;
    return this.refuse(`The sign "${op}" is not part of formulas.`, 'Use + - * / ^, comparisons, and, or, not.');
  }

  private choice(node: ParsedNode): Expression | undefined {
    const condition = this.translate(node.condition);
    const whenTrue = this.translate(node.trueExpr);
    const whenFalse = this.translate(node.falseExpr);
    return condition && whenTrue && whenFalse && { kind: 'choice', condition, whenTrue, whenFalse };
  }

  private call({ fn, args = [] }: ParsedNode): Expression | undefined {
    const called = typeof fn === 'object' && fn !== null && 'name' in fn ? String(fn.name) : '';
    const name = functions.get(called);
    if (name === undefined)
      return this.refuse(
        `"${called}" is not a function of formulas.`,
        `Use one of: ${[...functions.keys()].join(', ')}.`,
      );
    const inputs = args.map((argument) => this.translate(argument)).filter((input) => input !== undefined);
    if (inputs.length < args.length) return undefined;
    const isWhole = called === 'round' && inputs.length === 1;
    return { kind: 'call', name, inputs: isWhole ? [...inputs, { kind: 'number', value: ratio(0n) }] : inputs };
  }
}
