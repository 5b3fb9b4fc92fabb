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

/** The levels in a policy's document; what is not there is no choice in a filter. */
function levelsOf(policy: Policy): RatingLevel[] {
  const { list = [] } = (policy.document['levels'] ?? {}) as { list?: { key: string; label: string }[] };
  return list.map(({ key, label }) => ({ value: key, label }));
}
