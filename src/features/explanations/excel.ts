/**
 * Writes an exact expression as a spreadsheet formula. Spreadsheets calculate with binary doubles, so numbers are
 * rounded to 10 decimal places wherever a hair's breadth would decide: before a comparison and before a rounding step.
 */
import type { Comparator, Expression } from '../../scoring/expressions/expression.ts';
import type { RoundingFunctionName } from '../../scoring/expressions/functions.ts';
import { kindOf } from '../../scoring/expressions/kinds.ts';
import { exactText } from '../../scoring/rational.ts';

/** Decimal places that a double surely carries for numbers of a few digits. */
export const safePlaces = 10;
/** Limits of spreadsheet programs. */
const mostInputs = 250;
const longestText = 250;
const longestFormula = 8_000;
const deepestNesting = 60;

export interface CellNames {
  /** The cell that holds a name's value. */
  cellOf(name: string): string;
  /** Names that hold words, not numbers. */
  readonly texts: ReadonlySet<string>;
}

const equalitySigns: Record<Comparator, string> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=', '==': '=', '!=': '<>' };

/** Rounding modes, on a number that was multiplied up to whole units of the last place kept. */
const unitRoundings: Record<
  Exclude<RoundingFunctionName, 'round_half_up' | 'round_truncate'>,
  (units: string) => string
> = {
  round_half_down: (units) => `SIGN(${units})*-INT(-(ABS(${units})-0.5))`,
  round_half_even: (units) => `IF(MOD(ABS(${units}),1)=0.5,2*ROUND(${units}/2,0),ROUND(${units},0))`,
  round_floor: (units) => `INT(${units})`,
  round_ceiling: (units) => `-INT(-${units})`,
};

class Writer {
  private readonly cells: CellNames;

  constructor(cells: CellNames) {
    this.cells = cells;
  }

  private safe(expression: Expression): string {
    return `ROUND(${this.write(expression)},${safePlaces})`;
  }

  private text(value: string): string {
    const parts = value.match(new RegExp(`[^]{1,${longestText}}`, 'g')) ?? [''];
    return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
  }

  private compared({ operator, left, right }: Extract<Expression, { kind: 'comparison' }>): string {
    const isText = [left, right].some((side) => kindOf(side, this.cells.texts) === 'text');
    if (!isText) return `${this.safe(left)}${equalitySigns[operator]}${this.safe(right)}`;
    const equality = `EXACT(${this.write(left)},${this.write(right)})`;
    return operator === '!=' ? `NOT(${equality})` : equality;
  }

  /** Long lists are nested, because a spreadsheet function takes a limited number of inputs. */
  private nested(name: 'SUM' | 'MIN' | 'MAX', inputs: readonly string[]): string {
    if (inputs.length <= mostInputs) return `${name}(${inputs.join(',')})`;
    const groups = Array.from({ length: Math.ceil(inputs.length / mostInputs) }, (_, index) =>
      this.nested(name, inputs.slice(index * mostInputs, (index + 1) * mostInputs)),
    );
    return this.nested(name, groups);
  }

  private call({ name, inputs }: Extract<Expression, { kind: 'call' }>): string {
    const all = inputs.map((input) => this.write(input));
    const [first = '0', places = '0'] = all;
    switch (name) {
      case 'sum':
        return this.nested('SUM', all);
      case 'min':
        return this.nested('MIN', all);
      case 'max':
        return this.nested('MAX', all);
      case 'mean':
        return `(${this.nested('SUM', all)}/${all.length})`;
      case 'median':
        return `MEDIAN(${all.join(',')})`;
      case 'abs':
        return `ABS(${first})`;
      case 'floor':
        return `INT(ROUND(${first},${safePlaces}))`;
      case 'ceil':
        return `(-INT(-ROUND(${first},${safePlaces})))`;
      case 'round_half_up':
        return `ROUND(ROUND(${first},${safePlaces}),${places})`;
      case 'round_truncate':
        return `TRUNC(ROUND(${first},${safePlaces}),${places})`;
      default: {
        const units = `ROUND((${first})*10^${places},${safePlaces - 2})`;
        return `((${unitRoundings[name](units)})/10^${places})`;
      }
    }
  }

  write(expression: Expression): string {
    switch (expression.kind) {
      case 'number': {
        const text = exactText(expression.value);
        return /^\d+$/.test(text) ? text : `(${text})`;
      }
      case 'text':
        return this.text(expression.value);
      case 'name':
        return this.cells.cellOf(expression.name);
      case 'negation':
        return `(-(${this.write(expression.of)}))`;
      case 'operation':
        return `(${this.write(expression.left)}${expression.operator}${this.write(expression.right)})`;
      case 'comparison':
        return this.compared(expression);
      case 'logic': {
        const [left, right] = [this.write(expression.left), this.write(expression.right)];
        return expression.operator === 'and' ? `IF(${left},${right},FALSE)` : `IF(${left},TRUE,${right})`;
      }
      case 'not':
        return `NOT(${this.write(expression.of)})`;
      case 'choice':
        return `IF(${[expression.condition, expression.whenTrue, expression.whenFalse].map((part) => this.write(part)).join(',')})`;
      case 'call':
        return this.call(expression);
      default:
        return expression satisfies never;
    }
  }
}

function nestingOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of formula) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Undefined where the formula is longer or deeper than spreadsheet programs accept. */
export function excelFormula(expression: Expression, cells: CellNames): string | undefined {
  const formula = new Writer(cells).write(expression);
  return formula.length > longestFormula || nestingOf(formula) > deepestNesting ? undefined : formula;
}
