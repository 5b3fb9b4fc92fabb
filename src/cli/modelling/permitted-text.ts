/** Where on a path a policy's own constraints permit the weight, in words. */
import type { StepFunction } from '../../modelling/linear/step-function.ts';
import { type Range, rangesOf } from '../../modelling/rating-ranges.ts';
import { percent } from './texts.ts';

const rangeText = ({ from, includesFrom, to, includesTo }: Range<boolean>): string =>
  `${includesFrom ? 'from' : 'above'} ${percent(from)} ${includesTo ? 'to' : 'to below'} ${percent(to)}`;

/** Undefined where every weight is permitted. */
export function permittedText(gate: StepFunction<boolean>): string | undefined {
  const ranges = rangesOf(gate);
  const permitted = ranges.filter(({ value }) => value);
  if (permitted.length === 0) return 'The policy permits no weight on this path.';
  if (permitted.length === ranges.length) return undefined;
  return `The policy permits this weight ${permitted.map(rangeText).join(', and ')}.`;
}
