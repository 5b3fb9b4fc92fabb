/** Where on a path a policy's own constraints permit the weight. */
import { type Rational, equals } from '../../scoring/rational.ts';
import type { StepFunction } from '../linear/step-function.ts';

/** Ranges in rising order, by their ends; an end itself may be excluded, which a slider cannot show anyway. */
export function permittedRanges(gate: StepFunction<boolean>, end: Rational): { from: Rational; to: Rational }[] {
  const ranges: { from: Rational; to: Rational }[] = [];
  let start: Rational | undefined;
  for (const { t, at, after } of gate) {
    if (at || after) start ??= t;
    if (after && !equals(t, end)) continue;
    if (start) ranges.push({ from: start, to: t });
    start = undefined;
  }
  return ranges;
}
