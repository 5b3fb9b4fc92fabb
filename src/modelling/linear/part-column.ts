/** Numbers of one part as doubles: as whole numbers of a common unit where they have one, otherwise as near doubles. */
import { type Rational, denominatorOf, numeratorOf } from '../../scoring/rational.ts';
import { nearDouble } from '../near-double.ts';

/** Below it, every whole number is a double. */
export const wholeLimit = 2 ** 53;

/** What one part of the composite amounts to, by row. */
export interface PartColumn {
  /** Undefined where a row has no number for the part. */
  readonly exact: readonly (Rational | undefined)[];
  /** Each number times `scale`; NaN where there is none. Exact when `isWhole`, otherwise near (near-double.ts). */
  readonly units: Float64Array;
  /** 1 when the numbers have no common unit that doubles could count. */
  readonly scale: bigint;
  readonly isWhole: boolean;
  /** No unit is farther from zero; NaN when some number is near no double. */
  readonly greatest: number;
}

const divisorOf = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisorOf(b, a % b));

/** The least number that all are divisors of. */
export function commonMultiple(numbers: Iterable<bigint>): bigint {
  let found = 1n;
  for (const number of numbers) if (found % number !== 0n) found *= number / divisorOf(found, number);
  return found;
}

/** Equal numbers are mostly one object, so most of the work is looked up. */
function unitsOf(exact: readonly (Rational | undefined)[], unitOf: (value: Rational) => number): Float64Array {
  const known = new Map<Rational, number>();
  return Float64Array.from(exact, (value) => {
    if (!value) return Number.NaN;
    const unit = known.get(value) ?? unitOf(value);
    known.set(value, unit);
    return unit;
  });
}

function greatestOf(units: Float64Array, exact: readonly (Rational | undefined)[]): number {
  let greatest = 0;
  for (let row = 0; row < units.length; row += 1)
    if (exact[row]) greatest = Math.max(greatest, Math.abs(units[row] ?? Number.NaN));
  return greatest;
}

export function partColumn(exact: readonly (Rational | undefined)[]): PartColumn {
  const numbers = new Set(exact);
  numbers.delete(undefined);
  const scale = commonMultiple([...numbers].map((value) => denominatorOf(value as Rational)));
  const whole = unitsOf(exact, (value) => Number(numeratorOf(value) * (scale / denominatorOf(value))));
  const greatest = greatestOf(whole, exact);
  if (scale < wholeLimit && greatest < wholeLimit) return { exact, units: whole, scale, isWhole: true, greatest };
  const near = unitsOf(exact, nearDouble);
  return { exact, units: near, scale: 1n, isWhole: false, greatest: greatestOf(near, exact) };
}
