/** Half-open intervals along a number line: each takes its lower end in and leaves its upper end to the next. */
import { type Quantity, type Undetermined, isUndetermined, valueIn } from './quantity.ts';
import { type Rational, compare, decimalText } from './rational.ts';
import type { Setting } from './setting.ts';

export interface Interval {
  /** Lower end, included; absent for "no lower limit" (first interval only). */
  readonly from?: Quantity | Undetermined;
  /** Upper end as published, not included. */
  readonly below?: Quantity;
  /** Upper end as published, included (2.49); needs the stated precision to be compared with the next lower end. */
  readonly through?: Quantity;
}

/** Lower end in a school year; undefined when absent, undetermined or not in force. */
export function lowerEnd(interval: Interval, setting: Setting): Rational | undefined {
  return interval.from && !isUndetermined(interval.from) ? valueIn(interval.from, setting) : undefined;
}

/** Whether a value lies beyond the interval's published upper end. */
export function isAboveUpperEnd(interval: Interval, value: Rational, setting: Setting): boolean {
  const below = interval.below && valueIn(interval.below, setting);
  const through = interval.through && valueIn(interval.through, setting);
  return (below !== undefined && compare(value, below) >= 0) || (through !== undefined && compare(value, through) > 0);
}

/**
 * The interval that holds a value: the last whose lower end is not above it. Published upper ends inside the list
 * only restate the next lower end (checked on reading); the last one really ends the list.
 */
export function intervalOf<Kind extends Interval>(
  intervals: readonly Kind[],
  value: Rational,
  setting: Setting,
): Kind | undefined {
  const index = intervals.findLastIndex((interval) => {
    const from = lowerEnd(interval, setting);
    return from === undefined ? interval.from === undefined : compare(from, value) <= 0;
  });
  const found = intervals[index];
  if (!found) return undefined;
  return index === intervals.length - 1 && isAboveUpperEnd(found, value, setting) ? undefined : found;
}

/** 'from 1.75 to below 2.5', as a reader would say it. */
export function intervalText(interval: Interval, next: Interval | undefined, setting: Setting): string {
  const from = lowerEnd(interval, setting);
  const upper = next && lowerEnd(next, setting);
  const below = upper ?? (interval.below && valueIn(interval.below, setting));
  const through = interval.through && valueIn(interval.through, setting);
  const start = from === undefined ? undefined : decimalText(from);
  if (below !== undefined)
    return start === undefined ? `below ${decimalText(below)}` : `from ${start} to below ${decimalText(below)}`;
  if (through !== undefined)
    return start === undefined ? `up to ${decimalText(through)}` : `${start} to ${decimalText(through)}`;
  return start === undefined ? 'any value' : `${start} or more`;
}
