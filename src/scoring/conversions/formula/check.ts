/**
 * Checks a formula over the declared ranges of its inputs: whether it could divide by zero or leave its scale. Ranges
 * are split where the first look is too coarse; a fault is shown by inputs that cause it wherever such are found.
 */
import { ExpressionError } from '../../expressions/evaluate.ts';
import { type RangeReport, rangeOf } from '../../expressions/range-of.ts';
import type { Problem } from '../../problem.ts';
import { type Rational, add, compare, decimalText, divide, plainText, ratio, subtract } from '../../rational.ts';
import type { CompiledFormula } from '../formula.ts';
import { formulaProblem } from './problems.ts';

export interface Ends {
  readonly lowest: Rational;
  readonly highest: Rational;
}

type Compiled = Extract<CompiledFormula, { ok: true }>;
type Box = ReadonlyMap<string, Ends>;

/** How many parts of the inputs' ranges are looked at before a doubt stays a doubt. */
const mostBoxes = 256;
/** How many parts of the formula are looked at over all of them. */
const mostVisits = 40_000;

const middle = ({ lowest, highest }: Ends): Rational => divide(add(lowest, highest), ratio(2n));
const place = (values: ReadonlyMap<string, Rational>): string =>
  [...values].map(([name, value]) => `${name} = ${plainText(value)}`).join(', ') || 'any inputs';

/** The middle and up to 32 corners of a box. */
function samplesOf(box: Box): Map<string, Rational>[] {
  const names = [...box.keys()];
  const corners = Array.from({ length: 2 ** Math.min(names.length, 5) }, (_, corner) =>
    names.map((name, index) => [name, corner & (1 << index) ? 'highest' : 'lowest'] as const),
  );
  const at = (name: string, side: 'lowest' | 'highest'): [string, Rational][] => {
    const ends = box.get(name);
    return ends ? [[name, ends[side]]] : [];
  };
  return [
    new Map([...box].map(([name, ends]) => [name, middle(ends)])),
    ...corners.map((corner) => new Map(corner.flatMap(([name, side]) => at(name, side)))),
  ];
}

const divisionFault = (message: string): Problem =>
  formulaProblem('division', message, 'Guard the division, for example: b > 0 ? a / b : 0.');

const scaleText = ({ lowest, highest }: Ends): string => `${decimalText(lowest)} to ${decimalText(highest)}`;
const scaleFault = (message: string, scale: Ends): Problem =>
  formulaProblem(
    'scale',
    message,
    `Correct the formula or the scale, or hold the result on it: min(max(…, ${decimalText(scale.lowest)}), ${decimalText(scale.highest)}).`,
  );

const isOff = (value: Rational, scale: Ends): boolean =>
  compare(value, scale.lowest) < 0 || compare(value, scale.highest) > 0;

/** A fault that these very inputs cause. */
function witnessed(
  formula: Compiled,
  values: ReadonlyMap<string, Rational>,
  scale: Ends | undefined,
): Problem | undefined {
  try {
    const value = formula.evaluate(values);
    if (!scale || !isOff(value, scale)) return undefined;
    return scaleFault(
      `At ${place(values)} the formula gives ${decimalText(value)}, off the scale of ${scaleText(scale)}.`,
      scale,
    );
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (error.code === 'division-by-zero') return divisionFault(`At ${place(values)} the formula divides by zero.`);
    return formulaProblem('size', `At ${place(values)}: ${error.message}`, 'Use smaller exponents or fewer digits.');
  }
}

/** A fault that the analysis cannot rule out in a box. */
function doubted({ range, divisors, isComplete }: RangeReport, scale: Ends | undefined): Problem | undefined {
  if (!isComplete)
    return formulaProblem('size', 'The formula has too many nested conditions to be checked.', 'Split the formula.');
  const [divisor] = divisors;
  if (divisor !== undefined) return divisionFault(`The formula divides by ${divisor}, which could be zero.`);
  if (!scale || !range) return undefined;
  const { lowest, highest } = range;
  const isInside = lowest !== undefined && highest !== undefined && !isOff(lowest, scale) && !isOff(highest, scale);
  return isInside ? undefined : scaleFault(`The formula could leave the scale of ${scaleText(scale)}.`, scale);
}

/** Halves a box across its widest side, measured against the whole; undefined for a single point. */
function halves(box: Box, whole: Box): Box[] | undefined {
  const sides = [...box].map(([name, ends]) => {
    const all = whole.get(name) ?? ends;
    const span = subtract(all.highest, all.lowest);
    const width = subtract(ends.highest, ends.lowest);
    return { name, ends, share: compare(span, ratio(0n)) > 0 ? divide(width, span) : ratio(0n) };
  });
  const [widest] = sides.toSorted((a, b) => compare(b.share, a.share));
  if (!widest || compare(widest.share, ratio(0n)) === 0) return undefined;
  const half = middle(widest.ends);
  const cut = (ends: Ends): Box => new Map([...box, [widest.name, ends]]);
  return [cut({ lowest: widest.ends.lowest, highest: half }), cut({ lowest: half, highest: widest.ends.highest })];
}

function faultOf(formula: Compiled, whole: Box, scale: Ends | undefined): Problem | undefined {
  const queue: Box[] = [whole];
  let doubt: Problem | undefined;
  let visits = 0;
  for (let looked = 0; looked < queue.length; looked += 1) {
    const box = queue[looked];
    if (!box) continue;
    const report = rangeOf(formula.expression, box);
    visits += report.visits;
    const problem = doubted(report, scale);
    if (!problem) continue;
    doubt ??= problem;
    const shown = samplesOf(box)
      .map((values) => witnessed(formula, values, scale))
      .find((found) => found !== undefined);
    if (shown) return shown;
    const parts = halves(box, whole);
    if (!parts || queue.length + parts.length > mostBoxes || visits > mostVisits) return doubt;
    queue.push(...parts);
  }
  return undefined;
}

/** The first fault found in a formula over the ranges of its inputs; none when it is sound. */
export function faultsOf(formula: Compiled, inputs: Box, scale: Ends | undefined): Problem[] {
  const used = new Map([...inputs].filter(([name]) => formula.names.includes(name)));
  const fault = faultOf(formula, used, scale);
  return fault ? [fault] : [];
}
