/** Rounding as named, ordered steps of a policy. Nothing is ever rounded silently. */
import type { SourceReference } from './quantity.ts';
import { type Rational, denominatorOf, numeratorOf, ratio } from './rational.ts';

/**
 * half-up: a half goes away from zero (1.745 to 1.75); half-down: a half goes towards zero; half-even: a half goes to
 * the even digit; truncate: the rest is cut off; floor: downwards; ceiling: upwards.
 */
export const roundingModes = ['half-up', 'half-down', 'half-even', 'truncate', 'floor', 'ceiling'] as const;
export type RoundingMode = (typeof roundingModes)[number];

export interface RoundingStep {
  readonly mode: RoundingMode;
  /** Decimal places to keep, 0 to 12. */
  readonly places: number;
  readonly reference?: SourceReference;
}

/** Whether the cut-off amount moves the last kept digit away from zero, for a magnitude with `rest`/`unit` cut off. */
function movesAway(mode: RoundingMode, kept: bigint, rest: bigint, unit: bigint, isNegative: boolean): boolean {
  if (rest === 0n) return false;
  const half = rest * 2n - unit;
  switch (mode) {
    case 'half-up':
      return half >= 0n;
    case 'half-down':
      return half > 0n;
    case 'half-even':
      return half > 0n || (half === 0n && kept % 2n === 1n);
    case 'truncate':
      return false;
    case 'floor':
      return isNegative;
    case 'ceiling':
      return !isNegative;
    default:
      return mode satisfies never;
  }
}

/** Applies one step exactly. */
export function round(value: Rational, { mode, places }: RoundingStep): Rational {
  const power = 10n ** BigInt(places);
  const signed = numeratorOf(value) * power;
  const isNegative = signed < 0n;
  const magnitude = isNegative ? -signed : signed;
  const unit = denominatorOf(value);
  const kept = magnitude / unit;
  const units = movesAway(mode, kept, magnitude % unit, unit, isNegative) ? kept + 1n : kept;
  return ratio(isNegative ? -units : units, power);
}

/** What each mode does, for the trace. */
export const modeText: Record<RoundingMode, string> = {
  'half-up': 'rounded (a half goes up) to',
  'half-down': 'rounded (a half goes down) to',
  'half-even': 'rounded (a half goes to the even digit) to',
  truncate: 'cut off after',
  floor: 'rounded down to',
  ceiling: 'rounded up to',
};
