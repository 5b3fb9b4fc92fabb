import { type EvaluationFilter, listEvaluations } from '../../api/evaluations.ts';
import type { RatingLevel } from '../../api/rating-levels.ts';
import type { EvaluationSummary } from '../../api/types.ts';
import { words } from './words.ts';

export interface RatingCount {
  label: string;
  count: number;
}

const pageSize = 200;

/** Reads every evaluation of the filter, page by page, telling `onProgress` how many it has. */
export async function readAllEvaluations(
  filter: Pick<EvaluationFilter, 'school' | 'schoolYear'>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<EvaluationSummary[]> {
  const all: EvaluationSummary[] = [];
  let cursor: string | null = null;
  do {
    const query: EvaluationFilter = { ...filter, limit: pageSize, ...(cursor === null ? {} : { cursor }) };
    const page = await listEvaluations(query, signal);
    all.push(...page.items);
    onProgress(all.length);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}

/** Evaluations by rating in the order of `levels`, then those without a rating and those not rated yet. */
export function countByRating(
  evaluations: readonly EvaluationSummary[],
  levels: readonly RatingLevel[],
): RatingCount[] {
  const counts = new Map<string, number>(levels.map((level) => [level.label, 0]));
  counts.set(words.noRating, 0);
  counts.set(words.notYet, 0);
  for (const { currentRating } of evaluations) {
    const label = currentRating === null ? words.notYet : (currentRating.label ?? words.noRating);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => ({ label, count })).filter(({ count }) => count > 0);
}

/** A share in percent with one decimal, for people to read. */
export function percent(count: number, total: number): string {
  return total === 0 ? '0 %' : `${((100 * count) / total).toFixed(1)} %`;
}
