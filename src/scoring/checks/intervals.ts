/** Checks that intervals follow each other without gap or overlap, cover the scale, and can all be reached. */
import { type Interval, isAboveUpperEnd, lowerEnd } from '../intervals.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { isUndetermined, valueIn } from '../quantity.ts';
import { type Rational, add, compare, decimalText, equals } from '../rational.ts';
import type { Setting } from '../setting.ts';

export interface IntervalTerms {
  /** Smallest step of the published ends, e.g. 0.01; needed when they are printed as "through 2.49". */
  readonly precision: Rational | undefined;
  /** The range that the intervals must cover, when there is one. */
  readonly lowest: Rational | undefined;
  readonly highest: Rational | undefined;
  readonly setting: Setting;
}

/** Every gap, overlap and unreachable interval, with pointers below `pointer`. */
export function checkIntervals(intervals: readonly Interval[], pointer: string, terms: IntervalTerms): Problem[] {
  if (intervals.some((interval) => interval.from && isUndetermined(interval.from))) return [];
  const problems = intervals.flatMap((interval, index) => [
    ...checkStart(interval, index, pointer),
    ...checkJoint(interval, intervals[index + 1], pointerTo(pointer, index), terms),
  ]);
  return [...problems, ...checkCoverage(intervals, pointer, terms)];
}

function checkStart(interval: Interval, index: number, pointer: string): Problem[] {
  if (index === 0 || interval.from !== undefined) return [];
  return [
    {
      pointer: pointerTo(pointer, index),
      message: 'Only the first interval may have no lower end.',
      why: 'Values would belong to more than one interval.',
      remedy: 'Give it a "from".',
    },
  ];
}

function checkJoint(interval: Interval, next: Interval | undefined, pointer: string, terms: IntervalTerms): Problem[] {
  const { precision, setting } = terms;
  const through = interval.through && valueIn(interval.through, setting);
  const nextFrom = next && lowerEnd(next, setting);
  if (nextFrom === undefined) return [];
  const from = lowerEnd(interval, setting);
  if (from !== undefined && compare(from, nextFrom) >= 0)
    return [
      {
        pointer,
        message: `This interval starts at ${decimalText(from)}, and the next at ${decimalText(nextFrom)}: they are not in rising order.`,
        why: 'An interval that starts at or above the next can never be reached.',
        remedy: 'List intervals from lowest to highest, each with its own start.',
      },
    ];
  if (through !== undefined && precision === undefined)
    return [
      {
        pointer: pointerTo(pointer, 'through'),
        message: `"through ${decimalText(through)}" needs a stated precision.`,
        why: `Without it nobody can say to which interval a value between ${decimalText(through)} and ${decimalText(nextFrom)} belongs.`,
        remedy: 'Add "precision" (for example 0.01) beside the list, or write "below" with the next lower end.',
      },
    ];
  const end =
    through !== undefined && precision !== undefined
      ? add(through, precision)
      : interval.below && valueIn(interval.below, setting);
  if (end === undefined || equals(end, nextFrom)) return [];
  const isGap = compare(end, nextFrom) < 0;
  return [
    {
      pointer: pointerTo(pointer, through === undefined ? 'below' : 'through'),
      message: isGap
        ? `There is a gap: values from ${decimalText(end)} to below ${decimalText(nextFrom)} belong to no interval.`
        : `There is an overlap: values from ${decimalText(nextFrom)} to below ${decimalText(end)} belong to two intervals.`,
      why: isGap
        ? 'An evaluation that falls there would have no result.'
        : 'An evaluation that falls there would have two results.',
      remedy: `End this interval where the next one starts (${decimalText(nextFrom)}).`,
    },
  ];
}

function checkCoverage(intervals: readonly Interval[], pointer: string, terms: IntervalTerms): Problem[] {
  const { lowest, highest, setting } = terms;
  const problems: Problem[] = [];
  const first = intervals[0];
  const last = intervals.at(-1);
  const start = first && lowerEnd(first, setting);
  if (start !== undefined && lowest !== undefined && compare(start, lowest) > 0)
    problems.push({
      pointer: pointerTo(pointer, 0, 'from'),
      message: `There is a gap: values from ${decimalText(lowest)} to below ${decimalText(start)} belong to no interval.`,
      why: 'The scale starts lower than the first interval.',
      remedy: `Start the first interval at ${decimalText(lowest)}.`,
    });
  if (last && highest !== undefined && isAboveUpperEnd(last, highest, setting))
    problems.push({
      pointer: pointerTo(pointer, intervals.length - 1),
      message: `There is a gap: the highest value of the scale, ${decimalText(highest)}, belongs to no interval.`,
      why: 'The scale goes on above the last interval.',
      remedy: `Take ${decimalText(highest)} into the last interval with "through".`,
    });
  intervals.forEach((interval, index) => {
    const from = lowerEnd(interval, setting);
    if (from === undefined || highest === undefined || compare(from, highest) <= 0) return;
    problems.push({
      pointer: pointerTo(pointer, index, 'from'),
      message: `This interval starts at ${decimalText(from)}, above the scale's highest value ${decimalText(highest)}.`,
      why: 'Nothing can ever reach it.',
      remedy: 'Correct the start, or the scale.',
    });
  });
  return problems;
}
