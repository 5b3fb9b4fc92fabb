/** Arithmetic on ranges of exact numbers: what is certain to hold every value an expression can take. */
import { type Rational, add, compare, divide, multiply, one, subtract, zero } from '../rational.ts';

/** An absent end is unbounded. Both ends belong to the range, except that `canBeZero` may take zero out of it. */
export interface Range {
  readonly lowest?: Rational | undefined;
  readonly highest?: Rational | undefined;
  readonly canBeZero: boolean;
}

export const unbounded: Range = { canBeZero: true };

type End = Rational | undefined;

export function range(lowest: End, highest: End, mayBeZero = true): Range {
  const isOver = lowest !== undefined && compare(lowest, zero) > 0;
  const isUnder = highest !== undefined && compare(highest, zero) < 0;
  return { lowest, highest, canBeZero: mayBeZero && !isOver && !isUnder };
}

const both = (a: End, b: End, apply: (a: Rational, b: Rational) => Rational): End => (a && b ? apply(a, b) : undefined);
const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

const isNotNegative = ({ lowest }: Range): boolean => lowest !== undefined && compare(lowest, zero) >= 0;
const isNotPositive = ({ highest }: Range): boolean => highest !== undefined && compare(highest, zero) <= 0;

const isOnlyZero = (range: Range): boolean => isNotNegative(range) && isNotPositive(range);

/** Undefined when the two have nothing in common. */
export function intersection(a: Range, b: Range): Range | undefined {
  const lowest = a.lowest && b.lowest ? larger(a.lowest, b.lowest) : (a.lowest ?? b.lowest);
  const highest = a.highest && b.highest ? smaller(a.highest, b.highest) : (a.highest ?? b.highest);
  const found = range(lowest, highest, a.canBeZero && b.canBeZero);
  if (!lowest || !highest) return found;
  const order = compare(lowest, highest);
  return order > 0 || (order === 0 && compare(lowest, zero) === 0 && !found.canBeZero) ? undefined : found;
}

/** The smallest range around both; an absent one adds nothing. */
export function union(a: Range | undefined, b: Range | undefined): Range | undefined {
  if (!a || !b) return a ?? b;
  return range(both(a.lowest, b.lowest, smaller), both(a.highest, b.highest, larger), a.canBeZero || b.canBeZero);
}

export const negated = ({ lowest, highest, canBeZero }: Range): Range =>
  range(highest && subtract(zero, highest), lowest && subtract(zero, lowest), canBeZero);

export function added(a: Range, b: Range): Range {
  const isOneSided = (isNotNegative(a) && isNotNegative(b)) || (isNotPositive(a) && isNotPositive(b));
  return range(
    both(a.lowest, b.lowest, add),
    both(a.highest, b.highest, add),
    !isOneSided || (a.canBeZero && b.canBeZero),
  );
}

export function multiplied(a: Range, b: Range): Range {
  const canBeZero = a.canBeZero || b.canBeZero;
  if (a.lowest && a.highest && b.lowest && b.highest) {
    const ends = [a.lowest, a.highest].flatMap((x) => [b.lowest, b.highest].map((y) => multiply(x, y ?? zero)));
    return range(ends.reduce(smaller), ends.reduce(larger), canBeZero);
  }
  if (isOnlyZero(a) || isOnlyZero(b)) return range(zero, zero);
  if (isNotPositive(a)) return negated(multiplied(negated(a), b));
  if (isNotPositive(b)) return negated(multiplied(a, negated(b)));
  if (!isNotNegative(a) || !isNotNegative(b)) return range(undefined, undefined, canBeZero);
  return range(both(a.lowest, b.lowest, multiply), undefined, canBeZero);
}

const inverse = (end: End): End => (end && compare(end, zero) > 0 ? divide(one, end) : undefined);

/** 1 / a. Zero inside the range leaves both sides unbounded. */
export function inverted(a: Range): Range {
  if (isNotPositive(a) && !isNotNegative(a)) return negated(inverted(negated(a)));
  if (!isNotNegative(a)) return range(undefined, undefined, false);
  return range(a.highest ? inverse(a.highest) : zero, inverse(a.lowest), false);
}

export function absolute(a: Range): Range {
  if (isNotNegative(a)) return a;
  if (isNotPositive(a)) return negated(a);
  const below = negated(a).highest;
  return range(zero, both(a.highest, below, larger), a.canBeZero);
}

/** a to a whole power of at least 0. */
export function raised(a: Range, exponent: number): Range {
  const raise = (base: Rational): Rational => {
    let result = one;
    for (let step = 0; step < exponent; step += 1) result = multiply(result, base);
    return result;
  };
  if (exponent === 0) return range(one, one);
  const base = exponent % 2 === 0 ? absolute(a) : a;
  return range(base.lowest && raise(base.lowest), base.highest && raise(base.highest), base.canBeZero);
}
