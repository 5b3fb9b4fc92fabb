/** The policy's rating levels as a ladder of the composite as it stands when it is named. */
import { cite } from '../../scoring/cite.ts';
import { UndeterminedCutPointError } from '../../scoring/errors.ts';
import { lowerEnd } from '../../scoring/intervals.ts';
import type { Level } from '../../scoring/levels.ts';
import type { Policy } from '../../scoring/policy.ts';
import { isUndetermined, valueIn } from '../../scoring/quantity.ts';
import type { Rational } from '../../scoring/rational.ts';
import type { Setting } from '../../scoring/setting.ts';
import { refused } from '../rating-code.ts';
import { type Ladder, type Rung, beforeCap, beforeFloor, codeAt, pruned } from './ladder.ts';

/** Where the last level ends, nothing holds beyond it. */
function endOf(last: Level | undefined, setting: Setting): Rung[] {
  const below = last?.below && valueIn(last.below, setting);
  const through = last?.through && valueIn(last.through, setting);
  if (below) return [{ at: below, isIncluded: true, code: refused }];
  return through ? [{ at: through, isIncluded: false, code: refused }] : [];
}

/** Numbers off the scale are refused; those on it keep their rating. */
function onScale(ladder: Ladder, lowest: Rational, highest: Rational): Ladder {
  const bottom: Rung = { at: lowest, isIncluded: true, code: codeAt(ladder, lowest) };
  const inside = beforeCap(beforeFloor(ladder, lowest), highest);
  return { first: refused, rungs: [bottom, ...inside.rungs, { at: highest, isIncluded: false, code: refused }] };
}

/**
 * Throws UndeterminedCutPointError for the first cut point that is not settled. The scale need not be looked at when
 * it is known that no composite leaves it.
 */
export function levelLadder(policy: Policy, setting: Setting, staysOnScale: boolean): Ladder {
  const { list } = policy.levels;
  const rungs: Rung[] = [];
  let first = refused;
  for (const [rank, level] of list.entries()) {
    if (level.from && isUndetermined(level.from))
      throw new UndeterminedCutPointError(level.key, level.label, cite(policy, level.from.reference));
    const from = lowerEnd(level, setting);
    if (from) rungs.push({ at: from, isIncluded: true, code: rank });
    else if (!level.from) first = rank;
  }
  const ladder = { first, rungs: [...rungs, ...endOf(list.at(-1), setting)] };
  const { scale } = policy.overall;
  const lowest = scale && valueIn(scale.lowest, setting);
  const highest = scale && valueIn(scale.highest, setting);
  if (!lowest || !highest) return pruned(ladder);
  // What lies below the scale is then never met, so that the lowest level needs no rung.
  return pruned(staysOnScale ? beforeFloor(ladder, lowest) : onScale(ladder, lowest, highest));
}
