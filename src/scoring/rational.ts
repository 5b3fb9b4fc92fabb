/**
 * Exact rational numbers. The only file that knows mathjs's Fraction (numerator and denominator are bigints), so that
 * no floating-point number ever decides a rating: text goes in, text comes out, and arithmetic between is exact.
 */
import type { Fraction } from 'mathjs';
// The one-file build loads in a tenth of the time of the package's several hundred modules.
import mathjs from 'mathjs/lib/browser/math.js';

/** An exact number. Treat it as opaque: use the functions of this file. */
export type Rational = Fraction;

/** Longest numeral accepted, in characters; keeps a hostile document from costing unbounded arithmetic. */
const longestNumeral = 60;
const decimalNumeral = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const fractionNumeral = /^([+-]?)(\d+)\/(\d+)$/;

/** The exact number p/q. `q` must not be zero (RangeError). */
export function ratio(p: bigint, q = 1n): Rational {
  if (q === 0n) throw new RangeError('a number cannot have zero as its denominator');
  return new mathjs.Fraction(p, q);
}

export const zero: Rational = ratio(0n);
export const one: Rational = ratio(1n);

/** Reads '3', '-0.30' or '1/3' exactly; undefined for anything else (no exponent, no spaces, no double). */
export function readRational(text: unknown): Rational | undefined {
  if (typeof text !== 'string' || text.length > longestNumeral) return undefined;
  const decimal = decimalNumeral.exec(text);
  if (decimal) {
    const places = decimal[3] ?? '';
    const units = BigInt(`${decimal[2]}${places}`);
    return ratio(decimal[1] === '-' ? -units : units, 10n ** BigInt(places.length));
  }
  const fraction = fractionNumeral.exec(text);
  if (!fraction || BigInt(fraction[3] ?? '0') === 0n) return undefined;
  const numerator = BigInt(fraction[2] ?? '0');
  return ratio(fraction[1] === '-' ? -numerator : numerator, BigInt(fraction[3] ?? '1'));
}

/** As {@link readRational}, for text known to be a number; throws RangeError otherwise. */
export function rational(text: string): Rational {
  const value = readRational(text);
  if (value === undefined) throw new RangeError(`not an exact number: ${JSON.stringify(text)}`);
  return value;
}

export const add = (a: Rational, b: Rational): Rational => a.add(b);
export const subtract = (a: Rational, b: Rational): Rational => a.sub(b);
export const multiply = (a: Rational, b: Rational): Rational => a.mul(b);
/** a / b; throws RangeError when b is zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError('division by zero');
  return a.div(b);
}
/** Negative, zero or positive as a is below, equal to or above b. */
export const compare = (a: Rational, b: Rational): number => a.compare(b);
export const equals = (a: Rational, b: Rational): boolean => a.compare(b) === 0;
export const isZero = (a: Rational): boolean => a.n === 0n;
export const numeratorOf = (a: Rational): bigint => a.s * a.n;
export const denominatorOf = (a: Rational): bigint => a.d;

export function sum(values: Iterable<Rational>): Rational {
  let total = zero;
  for (const value of values) total = total.add(value);
  return total;
}

/** The arithmetic mean; throws RangeError for no values. */
export function mean(values: readonly Rational[]): Rational {
  return divide(sum(values), ratio(BigInt(values.length)));
}

/** 'n/d' in lowest terms, or 'n' for a whole number. */
export function exactText(value: Rational): string {
  const numerator = numeratorOf(value).toString();
  return value.d === 1n ? numerator : `${numerator}/${value.d}`;
}

/** Number of decimal places the value needs to be written exactly, or undefined when no finite number suffices. */
export function decimalPlaces(value: Rational): number | undefined {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** The exact decimal, or the first `digits` decimals cut off and marked with an ellipsis ('0.333333…'). */
export function decimalText(value: Rational, digits = 6): string {
  const needed = decimalPlaces(value);
  const places = needed !== undefined && needed <= digits + 6 ? needed : digits;
  const units = (value.n * 10n ** BigInt(places)) / value.d;
  const padded = units.toString().padStart(places + 1, '0');
  const sign = value.s < 0n ? '-' : '';
  const whole = padded.slice(0, padded.length - places);
  const text = places === 0 ? `${sign}${padded}` : `${sign}${whole}.${padded.slice(-places)}`;
  return places === needed ? text : `${text}…`;
}

/** How a value is written in a trace: as an exact decimal where that is short, otherwise as an exact fraction. */
export function plainText(value: Rational): string {
  const text = decimalText(value);
  return text.endsWith('…') ? exactText(value) : text;
}
