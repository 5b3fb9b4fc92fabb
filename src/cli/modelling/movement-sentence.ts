/** What a change moves, as a sentence: "14 of 412 would move down one level, 2 up one level." */
import type { Migration } from '../../modelling/migration.ts';

const levelWords = (levels: number): string => (levels === 1 ? 'one level' : `${levels} levels`);

/** How many move in each way, in the order up, down, to no rating, from none; more levels first. */
function movements({ cells, levels }: Migration): Map<string, number> {
  const found = new Map<string, number>();
  const add = (words: string, count: number): void => {
    if (count > 0) found.set(words, (found.get(words) ?? 0) + count);
  };
  for (const [from, line] of cells.entries())
    for (const [to, count] of line.entries()) {
      const [before, after] = [from < levels.before, to < levels.after];
      if (before && after && from !== to)
        add(to > from ? `up ${levelWords(to - from)}` : `down ${levelWords(from - to)}`, count);
      else if (before && !after) add('to no rating', count);
      else if (!before && after) add('from no rating to one', count);
    }
  return found;
}

/** Levels of scales that differ in length are not counted as up or down. */
export function movementSentence(migration: Migration): string {
  const { cells, levels } = migration;
  const total = cells.flat().reduce((sum, count) => sum + count, 0);
  if (levels.before !== levels.after) return `The ${total} are rated on scales of different length.`;
  const found = [...movements(migration)];
  if (found.length === 0) return `None of ${total} would have another rating.`;
  const moved = found.reduce((sum, [, count]) => sum + count, 0);
  return `${moved} of ${total} would have another rating: ${found.map(([words, count]) => `${count} ${words}`).join(', ')}.`;
}
