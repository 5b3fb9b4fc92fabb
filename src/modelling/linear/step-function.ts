/** Ratings along a path: constant between knots, with a value of its own at each knot. */
import { type Rational, compare } from '../../scoring/rational.ts';
import { type RatingCode, notRated } from '../rating-code.ts';

export interface Knot<Value = RatingCode> {
  readonly t: Rational;
  /** At the knot itself. */
  readonly at: Value;
  /** From just after it up to the next knot. */
  readonly after: Value;
}

/** In rising order of t; the first is at 0 and the last at 1. */
export type StepFunction<Value = RatingCode> = readonly Knot<Value>[];

/** The knots that hold at t: the last one not after it. */
const heldAt = <Value>(steps: StepFunction<Value>, t: Rational): Knot<Value> => {
  const knot = steps.findLast((each) => compare(each.t, t) <= 0);
  if (!knot) throw new RangeError('a step function begins at 0');
  return knot;
};

/** The value at t. */
export const valueIn = <Value>(steps: StepFunction<Value>, t: Rational): Value => {
  const knot = heldAt(steps, t);
  return compare(knot.t, t) === 0 ? knot.at : knot.after;
};

/** The same ratings where the gate is open, and none where it is closed. */
export function gated(steps: StepFunction, gate: StepFunction<boolean>): StepFunction {
  const places = [...steps.map(({ t }) => t), ...gate.map(({ t }) => t)].toSorted(compare);
  return places
    .filter((t, index) => index === 0 || compare(t, places[index - 1] ?? t) !== 0)
    .map((t) => ({
      t,
      at: valueIn(gate, t) ? valueIn(steps, t) : notRated,
      after: heldAt(gate, t).after ? heldAt(steps, t).after : notRated,
    }));
}
