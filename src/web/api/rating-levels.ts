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
  const labels = new Map<string, string>();
  for (const level of details.flatMap(levelsOf)) labels.set(level.value, level.label);
  return [...labels].map(([value, label]) => ({ value, label }));
}

function levelsOf(policy: Policy): RatingLevel[] {
  const levels = policy.document['levels'];
  if (!Array.isArray(levels)) return [];
  return levels.flatMap((level: { key?: unknown; label?: unknown }) =>
    typeof level.key === 'string' && typeof level.label === 'string' ? [{ value: level.key, label: level.label }] : [],
  );
}
