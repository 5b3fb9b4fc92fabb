/**
 * Which numbers reach a threshold once they are rounded. Every mode keeps the order of numbers, so the answer is again
 * a threshold: half-up to hundredths reaches 2.50 from 2.495 on, half-even to tenths reaches 2.5 only above 2.45.
 */
import { type RoundingMode, type RoundingStep } from '../../scoring/rounding.ts';
import { denominatorOf, multiply, numeratorOf, ratio } from '../../scoring/rational.ts';
import type { Threshold } from './ladder.ts';

/** The least whole number not below n/d, for d > 0. */
const ceilingOf = (n: bigint, d: bigint): bigint => (n > 0n ? (n + d - 1n) / d : -(-n / d));

/** Whether the number halfway below a whole number `up` is rounded to it. */
function takesHalf(mode: RoundingMode, up: bigint): boolean {
  if (mode === 'half-even') return up % 2n === 0n;
  // A half goes away from zero, or towards it: up for positive numbers in the one case, for the others in the other.
  return mode === 'half-up' ? up > 0n : up <= 0n;
}

/** The threshold before rounding to whole numbers, in halves of them, that reaches `up` after it. */
function inHalves(mode: RoundingMode, up: bigint): { halves: bigint; isIncluded: boolean } {
  switch (mode) {
    case 'half-up':
    case 'half-down':
    case 'half-even':
      return { halves: 2n * up - 1n, isIncluded: takesHalf(mode, up) };
    case 'floor':
      return { halves: 2n * up, isIncluded: true };
    case 'ceiling':
      return { halves: 2n * up - 2n, isIncluded: false };
    case 'truncate':
      return up > 0n ? { halves: 2n * up, isIncluded: true } : { halves: 2n * up - 2n, isIncluded: false };
    default:
      return mode satisfies never;
  }
}

/** The numbers x for which round(x, step) reaches the threshold. */
export function beforeRounding({ at, isIncluded }: Threshold, { mode, places }: RoundingStep): Threshold {
  const units = multiply(at, ratio(10n ** BigInt(places)));
  const least = ceilingOf(numeratorOf(units), denominatorOf(units));
  const isBeyond = isIncluded || denominatorOf(units) !== 1n;
  const { halves, isIncluded: included } = inHalves(mode, isBeyond ? least : least + 1n);
  return { at: ratio(halves, 2n * 10n ** BigInt(places)), isIncluded: included };
}
