/** A step function as ranges that hold one value each, which is how people read it. */
import type { Rational } from '../scoring/rational.ts';
import type { StepFunction } from './linear/step-function.ts';

export interface Range<Value> {
  readonly from: Rational;
  readonly includesFrom: boolean;
  /** Not below `from`; equal to it where the value holds at that one point only. */
  readonly to: Rational;
  readonly includesTo: boolean;
  readonly value: Value;
}

/** In rising order, from 0 to 1 without gap or overlap; neighbours hold different values. */
export function rangesOf<Value>(steps: StepFunction<Value>): Range<Value>[] {
  const ranges: Range<Value>[] = [];
  const extend = (next: Range<Value>): void => {
    const last = ranges.at(-1);
    if (last?.value !== next.value || !last) ranges.push(next);
    else ranges[ranges.length - 1] = { ...last, to: next.to, includesTo: next.includesTo };
  };
  for (const [place, { t, at, after }] of steps.entries()) {
    extend({ from: t, includesFrom: true, to: t, includesTo: true, value: at });
    const end = steps[place + 1];
    if (end) extend({ from: t, includesFrom: false, to: end.t, includesTo: false, value: after });
  }
  return ranges;
}
