import { api, body } from './client.ts';
import type { Policy, PolicyDifference, PolicySummary, School } from './types.ts';

export async function listPolicies(signal?: AbortSignal): Promise<PolicySummary[]> {
  return body(await api.GET('/api/v1/policies', { signal: signal ?? null })).items;
}

export async function getPolicy(policyVersionId: string, signal?: AbortSignal): Promise<Policy> {
  const answer = await api.GET('/api/v1/policies/{policyVersionId}', {
    params: { path: { policyVersionId } },
    signal: signal ?? null,
  });
  return body(answer);
}

export async function comparePolicies(from: string, to: string, signal?: AbortSignal): Promise<PolicyDifference> {
  const answer = await api.GET('/api/v1/policies/{policyVersionId}/difference', {
    params: { path: { policyVersionId: to }, query: { from } },
    signal: signal ?? null,
  });
  return body(answer);
}

export async function listSchools(signal?: AbortSignal): Promise<School[]> {
  return body(await api.GET('/api/v1/schools', { signal: signal ?? null })).items;
}
