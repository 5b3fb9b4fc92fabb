/** Counts of who moves between two ratings of the same rows, by the places of their levels. */
import { isLevel } from '../rating-code.ts';
import type { Movement } from './movement-words.ts';

/** Both rate the same rows on lists of levels of the same length. */
export function movementBetween(before: Uint8Array, after: Uint8Array): Movement {
  const [up, down] = [new Map<number, number>(), new Map<number, number>()];
  let [lost, gained] = [0, 0];
  for (let row = 0; row < before.length; row += 1) {
    const from = before[row] ?? 0;
    const to = after[row] ?? from;
    if (from === to || (!isLevel(from) && !isLevel(to))) continue;
    if (!isLevel(to)) lost += 1;
    else if (!isLevel(from)) gained += 1;
    else {
      const way = to > from ? up : down;
      const levels = Math.abs(to - from);
      way.set(levels, (way.get(levels) ?? 0) + 1);
    }
  }
  return { total: before.length, up, down, lost, gained };
}
