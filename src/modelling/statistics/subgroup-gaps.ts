/** Gaps between two groups: linear in the weight, so that the weight at which one changes its sign is exact. */
import { compare, divide, multiply, type Rational, subtract, sum, zero } from '../../scoring/rational.ts';

export interface ComponentGap {
  /** Mean of the first group minus mean of the second. */
  gap: Rational;
  /** Weight of the component at each end of the path of weights. */
  weightAtStart: Rational;
  weightAtEnd: Rational;
}

export interface CompositeGap {
  atStart: Rational;
  atEnd: Rational;
  /** Share of the way, from 0 to 1, at which the gap is zero; undefined where it never is or always is. */
  crossesAt: Rational | undefined;
}

/** Gap of the composite at both ends of a path of weights, and where it crosses zero: -g(0) / (g(1) - g(0)). */
export function compositeGap(components: readonly ComponentGap[]): CompositeGap {
  const atStart = sum(components.map(({ gap, weightAtStart }) => multiply(gap, weightAtStart)));
  const atEnd = sum(components.map(({ gap, weightAtEnd }) => multiply(gap, weightAtEnd)));
  const change = subtract(atStart, atEnd);
  const crosses = compare(change, zero) !== 0 && compare(atStart, zero) * compare(atEnd, zero) <= 0;
  return { atStart, atEnd, crossesAt: crosses ? divide(atStart, change) : undefined };
}
