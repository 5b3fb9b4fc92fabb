/** Where on a path a policy's own constraints permit the weight, in words. */
import type { StepFunction } from '../../modelling/linear/step-function.ts';
import { type Rational, zero } from '../../scoring/rational.ts';
import { percent } from './texts.ts';

interface Range {
  readonly from: Rational;
  readonly includesFrom: boolean;
  readonly to: Rational;
  readonly includesTo: boolean;
}

/** The ranges in which the gate is open, in rising order. */
function openRanges(gate: StepFunction<boolean>): Range[] {
  const ranges: Range[] = [];
  let start: { from: Rational; includesFrom: boolean } | undefined;
  const close = (to: Rational, includesTo: boolean): void => {
    if (start) ranges.push({ ...start, to, includesTo });
    start = undefined;
  };
  for (const { t, at, after } of gate) {
    if (at) start ??= { from: t, includesFrom: true };
    else close(t, false);
    if (after) start ??= { from: t, includesFrom: false };
    else close(t, true);
  }
  close(gate.at(-1)?.t ?? zero, true);
  return ranges;
}

const rangeText = ({ from, includesFrom, to, includesTo }: Range): string =>
  `${includesFrom ? 'from' : 'above'} ${percent(from)} ${includesTo ? 'to' : 'to below'} ${percent(to)}`;

/** Undefined where every weight is permitted. */
export function permittedText(gate: StepFunction<boolean>): string | undefined {
  if (gate.every(({ at, after }) => at && after)) return undefined;
  const ranges = openRanges(gate);
  return ranges.length === 0
    ? 'The policy permits no weight on this path.'
    : `The policy permits this weight ${ranges.map(rangeText).join(', and ')}.`;
}
