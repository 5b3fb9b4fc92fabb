import { getPolicy, listPolicies } from './policies.ts';
import type { Policy } from './types.ts';

export interface RatingLevel {
  value: string;
  label: string;
}

/** The rating levels of the policies that can score, by key, for choosing one in a filter. */
export async function listRatingLevels(signal?: AbortSignal): Promise<RatingLevel[]> {
  const policies = (await listPolicies(signal)).filter((policy) => policy.canScore);
  const details = await Promise.all(policies.map((policy) => getPolicy(policy.policyVersionId, signal)));
  return mergeLevels(details.map(levelsOf));
}

/** One list of all levels that keeps each policy's own order: a new level goes before the next one already known. */
export function mergeLevels(lists: readonly (readonly RatingLevel[])[]): RatingLevel[] {
  const merged: RatingLevel[] = [];
  const placeOf = (level: RatingLevel | undefined) => merged.findIndex(({ value }) => value === level?.value);
  for (const list of lists) {
    for (const [index, level] of list.entries()) {
      if (placeOf(level) !== -1) continue;
      const next = list.slice(index + 1).find((later) => placeOf(later) !== -1);
      merged.splice(next === undefined ? merged.length : placeOf(next), 0, level);
    }
  }
  return merged;
}

/** The levels in a policy's document; what is not there is no choice in a filter. */
function levelsOf(policy: Policy): RatingLevel[] {
  const { list = [] } = (policy.document?.['levels'] ?? {}) as { list?: { key: string; label: string }[] };
  return list.map(({ key, label }) => ({ value: key, label }));
}
