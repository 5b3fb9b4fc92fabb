/**
 * The little exact arithmetic that a slider needs: shares as numerator and denominator. The scoring code has all of it,
 * and brings along a library that is larger than every page together.
 */
export interface Fraction {
  n: bigint;
  d: bigint;
}

const numeral = /^(-?)(\d+)(?:\.(\d+)|\/([1-9]\d*))?$/;

/** Reads '0.35', '7/20' or '3' exactly; undefined for anything else. */
export function readFraction(text: string): Fraction | undefined {
  const found = numeral.exec(text.trim());
  if (!found) return undefined;
  const [, sign, whole = '0', places = '', divisor = '1'] = found;
  const units = BigInt(whole + places);
  return reduced({ n: sign === '-' ? -units : units, d: BigInt(divisor) * 10n ** BigInt(places.length) });
}

/** As readFraction, for text that the service wrote; throws RangeError for what is no number. */
export function fraction(text: string): Fraction {
  const value = readFraction(text);
  if (value === undefined) throw new RangeError(`not an exact number: ${text}`);
  return value;
}

export const plus = (a: Fraction, b: Fraction): Fraction => reduced({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
export const times = (a: Fraction, b: Fraction): Fraction => reduced({ n: a.n * b.n, d: a.d * b.d });
/** a / b; nothing where b is nothing: what there is to share is shared among no one. */
export const over = (a: Fraction, b: Fraction): Fraction =>
  b.n === 0n ? none : reduced({ n: b.n < 0n ? -a.n * b.d : a.n * b.d, d: a.d * (b.n < 0n ? -b.n : b.n) });
/** Negative, zero or positive as a is below, equal to or above b. */
export function order(a: Fraction, b: Fraction): number {
  const { n } = minus(a, b);
  return n < 0n ? -1 : Number(n > 0n);
}

export const none: Fraction = { n: 0n, d: 1n };
export const whole: Fraction = { n: 1n, d: 1n };

/** For drawing only: nothing is decided by it. */
export const near = ({ n, d }: Fraction): number => Number(n) / Number(d);

/** '0.35', or '1/3' where no decimal is exact. */
export function exactText(value: Fraction): string {
  const places = placesOf(value.d);
  return places === undefined ? `${value.n}/${value.d}` : decimalText(value, places);
}

/** In so many decimals at most, cut off where there are more. */
export function shortText(value: Fraction, most: number): string {
  return decimalText(value, Math.min(placesOf(value.d) ?? most, most));
}

function decimalText({ n, d }: Fraction, places: number): string {
  const units = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / d;
  const digits = units.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return n < 0n ? `-${text}` : text;
}

/** How many decimals say it exactly; undefined when none do. */
function placesOf(divisor: bigint): number | undefined {
  for (let places = 0; places <= 20; places += 1) if (10n ** BigInt(places) % divisor === 0n) return places;
  return undefined;
}

function reduced({ n, d }: Fraction): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? { n: 0n, d: 1n } : { n: n / a, d: d / a };
}
