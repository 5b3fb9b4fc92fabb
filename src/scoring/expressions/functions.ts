/** The functions that expressions may call, each exact. */
import { type Rational, add, compare, divide, mean, ratio, subtract, sum, zero } from '../rational.ts';
import { round, roundingModes } from '../rounding.ts';

export interface ExpressionFunction {
  readonly fewest: number;
  readonly most: number;
  /** `inputs` has between `fewest` and `most` entries. */
  apply(inputs: readonly Rational[]): Rational;
}

const least = (values: readonly Rational[]): Rational => values.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
const greatest = (values: readonly Rational[]): Rational => values.reduce((a, b) => (compare(a, b) >= 0 ? a : b));

/** The middle value; of an even number of values, the mean of the two in the middle. */
function median(values: readonly Rational[]): Rational {
  const sorted = values.toSorted(compare);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? zero;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? zero;
  return divide(add(lower, upper), ratio(2n));
}

const absolute = (value: Rational): Rational => (compare(value, zero) < 0 ? subtract(zero, value) : value);

const one = (apply: (value: Rational) => Rational): ExpressionFunction => ({
  fewest: 1,
  most: 1,
  apply: ([value = zero]) => apply(value),
});
const many = (apply: (values: readonly Rational[]) => Rational): ExpressionFunction => ({
  fewest: 1,
  most: 2_000,
  apply,
});

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;
export type RoundingFunctionName = `round_${Underscored<(typeof roundingModes)[number]>}`;
export type FunctionName = RoundingFunctionName | 'min' | 'max' | 'abs' | 'floor' | 'ceil' | 'sum' | 'mean' | 'median';

/** The function that a rounding mode is called by in expressions. */
export const roundingFunction = (mode: (typeof roundingModes)[number]): RoundingFunctionName =>
  `round_${mode.replaceAll('-', '_') as Underscored<typeof mode>}`;

/** Rounding functions are named after the policy language's modes: round_half_up(value, places), … */
const roundings = roundingModes.map((mode): [string, ExpressionFunction] => [
  roundingFunction(mode),
  { fewest: 2, most: 2, apply: ([value = zero, places = zero]) => round(value, { mode, places: Number(places.n) }) },
]);

const named: readonly [string, ExpressionFunction][] = [
  ['min', many(least)],
  ['max', many(greatest)],
  ['sum', many(sum)],
  ['mean', many(mean)],
  ['median', many(median)],
  ['abs', one(absolute)],
  ['floor', one((value) => round(value, { mode: 'floor', places: 0 }))],
  ['ceil', one((value) => round(value, { mode: 'ceiling', places: 0 }))],
];

const functions: ReadonlyMap<string, ExpressionFunction> = new Map([...named, ...roundings]);

export const functionNames = [...functions.keys()] as FunctionName[];

export const isFunctionName = (name: string): name is FunctionName => functions.has(name);

/** Whether a function rounds, so that its second input is a number of decimal places. */
export const isRounding = (name: FunctionName): name is RoundingFunctionName => name.startsWith('round_');

export function functionOf(name: FunctionName): ExpressionFunction {
  const found = functions.get(name);
  if (!found) throw new RangeError(`no function is called ${name}`);
  return found;
}
