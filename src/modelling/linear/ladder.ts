/** From a composite to a rating: what holds at the bottom, and where on the number line something else begins. */
import { type Rational, compare, equals } from '../../scoring/rational.ts';
import type { RatingCode } from '../rating-code.ts';

/** A place on the number line from which something holds: the number itself included, or only what is above it. */
export interface Threshold {
  readonly at: Rational;
  readonly isIncluded: boolean;
}

export interface Rung extends Threshold {
  readonly code: RatingCode;
}

/** A function from numbers to ratings that is constant between its rungs; the rungs rise. */
export interface Ladder {
  readonly first: RatingCode;
  readonly rungs: readonly Rung[];
}

export function isReached({ at, isIncluded }: Threshold, value: Rational): boolean {
  const order = compare(value, at);
  return isIncluded ? order >= 0 : order > 0;
}

/** The rating of a number: that of the last rung reached. */
export const codeAt = ({ first, rungs }: Ladder, value: Rational): RatingCode =>
  rungs.findLast((rung) => isReached(rung, value))?.code ?? first;

const isSamePlace = (a: Threshold, b: Threshold | undefined): boolean =>
  b !== undefined && a.isIncluded === b.isIncluded && equals(a.at, b.at);

/** Leaves out rungs that no number stands on, and those that change nothing. */
export function pruned({ first, rungs }: Ladder): Ladder {
  const kept: Rung[] = [];
  for (const [index, rung] of rungs.entries())
    if (!isSamePlace(rung, rungs[index + 1]) && rung.code !== (kept.at(-1)?.code ?? first)) kept.push(rung);
  return { first, rungs: kept };
}

/** The same ladder with every rating replaced. */
export const mapped = ({ first, rungs }: Ladder, change: (code: RatingCode) => RatingCode): Ladder =>
  pruned({ first: change(first), rungs: rungs.map((rung) => ({ ...rung, code: change(rung.code) })) });

/** The ladder for the number before it was held down to a limit: no rung above the limit is ever reached. */
export const beforeCap = ({ first, rungs }: Ladder, limit: Rational): Ladder => ({
  first,
  rungs: rungs.filter((rung) => isReached(rung, limit)),
});

/** The ladder for the number before it was raised to a limit: every rung that the limit reaches is always reached. */
export const beforeFloor = (ladder: Ladder, limit: Rational): Ladder => ({
  first: codeAt(ladder, limit),
  rungs: ladder.rungs.filter((rung) => !isReached(rung, limit)),
});
