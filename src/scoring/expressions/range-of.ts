/**
 * The range of values an expression can take when its names take any value in theirs. Conditions narrow what the
 * branches behind them see, so that "b > 0 ? a / b : 0" is known not to divide by zero.
 */
import { type Rational, compare, isZero, zero } from '../rational.ts';
import { type Comparator, type Expression, opposite, wholeNumber } from './expression.ts';
import { type FunctionName, functionOf } from './functions.ts';
import {
  type Range,
  absolute,
  added,
  intersection,
  inverted,
  multiplied,
  negated,
  raised,
  range,
  unbounded,
  union,
} from './interval.ts';
import { expressionText } from './text.ts';

/** What is known, by the text of an expression. */
type Facts = ReadonlyMap<string, Range>;

/** Nested conditions are read once for each way to reach them; this bounds the work. */
const mostVisits = 20_000;

const exactlyZero = range(zero, zero);

/** Every function but abs rises with each of its inputs, so that its ends come from the ends of the inputs. */
function rangeOfCall(name: FunctionName, inputs: readonly Range[]): Range {
  const [first = unbounded] = inputs;
  if (name === 'abs') return absolute(first);
  const called = functionOf(name);
  const at = (side: 'lowest' | 'highest', ignoresUnbounded: boolean) => {
    const ends = inputs.map((input) => input[side]).filter((end) => end !== undefined);
    return ends.length === inputs.length || (ignoresUnbounded && ends.length > 0) ? called.apply(ends) : undefined;
  };
  const isOneOfThem = name === 'min' || name === 'max';
  const canBeZero = !isOneOfThem || inputs.some((input) => input.canBeZero);
  return range(at('lowest', name === 'max'), at('highest', name === 'min'), canBeZero);
}

/** Whether a side of a true comparison can still be zero, given the other side; `limit` is how near zero it may come. */
function zeroStays(operator: '<' | '<=' | '==' | '!=', limit: Rational | undefined, other: Range): boolean {
  if (operator === '<=') return true;
  if (operator === '==') return other.canBeZero;
  if (operator === '<') return limit === undefined || compare(limit, zero) > 0;
  return !other.lowest || !other.highest || !isZero(other.lowest) || !isZero(other.highest);
}

class Analysis {
  private readonly texts = new Map<Expression, string>();
  /** Texts of divisors that might be zero. */
  readonly divisors = new Set<string>();
  visits = 0;

  private textOf(expression: Expression): string {
    const text = this.texts.get(expression) ?? expressionText(expression);
    this.texts.set(expression, text);
    return text;
  }

  get isComplete(): boolean {
    return this.visits <= mostVisits;
  }

  /** Undefined when the facts contradict each other: this place is never reached. */
  of(expression: Expression, facts: Facts): Range | undefined {
    this.visits += 1;
    if (!this.isComplete) return unbounded;
    const found = this.ofParts(expression, facts);
    const known = facts.get(this.textOf(expression));
    return found && known ? intersection(found, known) : found;
  }

  private ofParts(expression: Expression, facts: Facts): Range | undefined {
    switch (expression.kind) {
      case 'number':
        return range(expression.value, expression.value);
      case 'negation': {
        const inner = this.of(expression.of, facts);
        return inner && negated(inner);
      }
      case 'operation':
        return this.ofOperation(expression, facts);
      case 'choice': {
        const { condition, whenTrue, whenFalse } = expression;
        const trueFacts = this.narrowed(condition, true, facts);
        const falseFacts = this.narrowed(condition, false, facts);
        return union(trueFacts && this.of(whenTrue, trueFacts), falseFacts && this.of(whenFalse, falseFacts));
      }
      case 'call': {
        const inputs = expression.inputs.map((input) => this.of(input, facts));
        const reached = inputs.filter((input) => input !== undefined);
        return reached.length === inputs.length ? rangeOfCall(expression.name, reached) : undefined;
      }
      default:
        return unbounded;
    }
  }

  private ofOperation(expression: Extract<Expression, { kind: 'operation' }>, facts: Facts): Range | undefined {
    const left = this.of(expression.left, facts);
    const right = this.of(expression.right, facts);
    if (!left || !right) return undefined;
    switch (expression.operator) {
      case '+':
        return added(left, right);
      case '-':
        return added(left, negated(right));
      case '*':
        return multiplied(left, right);
      case '/':
        if (right.canBeZero) this.divisors.add(this.textOf(expression.right));
        return multiplied(left, inverted(right));
      case '^':
        return raised(left, wholeNumber(expression.right) ?? 0);
      default:
        return expression.operator satisfies never;
    }
  }

  /** The facts where a condition is true, or false; undefined when it never is. */
  private narrowed(condition: Expression, truth: boolean, facts: Facts): Facts | undefined {
    this.visits += 1;
    if (!this.isComplete) return facts;
    if (condition.kind === 'not') return this.narrowed(condition.of, !truth, facts);
    if (condition.kind === 'comparison')
      return this.compared(truth ? condition.operator : opposite[condition.operator], condition, facts);
    if (condition.kind !== 'logic') return facts;
    const { left, right } = condition;
    const isStrict = (condition.operator === 'and') === truth;
    const first = this.narrowed(left, truth, facts);
    if (isStrict) return first && this.narrowed(right, truth, first);
    const past = this.narrowed(left, !truth, facts);
    const second = past && this.narrowed(right, truth, past);
    return first && second ? facts : (first ?? second);
  }

  private compared(
    operator: Comparator,
    { left, right }: { readonly left: Expression; readonly right: Expression },
    facts: Facts,
  ): Facts | undefined {
    if (operator === '>' || operator === '>=')
      return this.compared(operator === '>' ? '<' : '<=', { left: right, right: left }, facts);
    const difference: Expression = { kind: 'operation', operator: '-', left, right };
    const l = this.of(left, facts);
    const r = this.of(right, facts);
    const d = this.of(difference, facts);
    if (!l || !r || !d) return undefined;
    const isUnequal = operator === '!=';
    const isEqual = operator === '==';
    const sign = isEqual ? exactlyZero : range(undefined, isUnequal ? undefined : zero, operator === '<=');
    const known: [Expression, Range, Range][] = [
      [difference, d, sign],
      [{ kind: 'operation', operator: '-', left: right, right: left }, negated(d), negated(sign)],
      [
        left,
        l,
        range(isEqual ? r.lowest : undefined, isUnequal ? undefined : r.highest, zeroStays(operator, r.highest, r)),
      ],
      [
        right,
        r,
        range(
          isUnequal ? undefined : l.lowest,
          isEqual ? l.highest : undefined,
          zeroStays(operator, negated(l).highest, l),
        ),
      ],
    ];
    const result = new Map(facts);
    for (const [expression, own, fact] of known) {
      const text = this.textOf(expression);
      const narrowed = intersection(result.get(text) ?? own, fact);
      if (!narrowed) return undefined;
      result.set(text, narrowed);
    }
    return result;
  }
}

export interface RangeReport {
  /** Undefined when no values reach the expression's end. */
  readonly range: Range | undefined;
  /** Texts of the divisors that might be zero. */
  readonly divisors: readonly string[];
  /** False when the expression is too involved for the bounded analysis: nothing is certain. */
  readonly isComplete: boolean;
  /** How many parts of the expression were looked at, counting each time. */
  readonly visits: number;
}

/** `ranges` gives each name's ends, both included. */
export function rangeOf(
  expression: Expression,
  ranges: ReadonlyMap<string, { readonly lowest: Rational; readonly highest: Rational }>,
): RangeReport {
  const facts = new Map([...ranges].map(([name, { lowest, highest }]) => [name, range(lowest, highest)]));
  const analysis = new Analysis();
  const found = analysis.of(expression, facts);
  const { divisors, isComplete, visits } = analysis;
  return { range: found, divisors: [...divisors], isComplete, visits };
}
