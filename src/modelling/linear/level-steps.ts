/** Steps that act on the level after the composite is named: a cap, a floor or a replacement by a level. */
import { type Levels, rankOf } from '../../scoring/levels.ts';
import type { Step } from '../../scoring/steps/index.ts';
import { type RatingCode, isLevel } from '../rating-code.ts';

type Limiting = 'highest' | 'lowest' | 'replaces';

function limitOf(step: Step): { level: string; how: Limiting } | undefined {
  if (step.kind === 'cap' && 'level' in step.at) return { level: step.at.level, how: 'highest' };
  if (step.kind === 'floor' && 'level' in step.at) return { level: step.at.level, how: 'lowest' };
  if (step.kind !== 'replace' || !('level' in step.with)) return undefined;
  const how = { higher: 'lowest', lower: 'highest' } as const;
  return { level: step.with.level, how: step.onlyIf === undefined ? 'replaces' : how[step.onlyIf] };
}

export const isOnLevel = (step: Step): boolean => limitOf(step) !== undefined;

/** The level after the step. Throws RangeError for a step that does not act on levels. */
export function afterLevelStep(code: RatingCode, step: Step, levels: Levels): RatingCode {
  const limit = limitOf(step);
  if (!limit) throw new RangeError(`a step "${step.kind}" does not act on levels`);
  if (!isLevel(code)) return code;
  const rank = rankOf(levels, limit.level);
  if (limit.how === 'replaces') return rank;
  return limit.how === 'highest' ? Math.min(code, rank) : Math.max(code, rank);
}
