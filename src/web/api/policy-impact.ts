import { api, body } from './client.ts';
import type { AlteredRating, PolicyImpact } from './types.ts';

export interface ImpactQuestion {
  /** The version to compare with. */
  from: string;
  schoolYear: string;
}

export async function getImpact(to: string, query: ImpactQuestion, signal?: AbortSignal): Promise<PolicyImpact> {
  const answer = await api.GET('/api/v1/policies/{policyVersionId}/impact', {
    params: { path: { policyVersionId: to }, query },
    signal: signal ?? null,
  });
  return body(answer);
}

/** The ratings that would alter; `before` and `after` narrow them to one cell of the matrix. */
export async function listAlterations(
  to: string,
  query: ImpactQuestion & { before?: string; after?: string; cursor?: string; limit?: number },
  signal?: AbortSignal,
): Promise<{ items: AlteredRating[]; nextCursor: string | null }> {
  const answer = await api.GET('/api/v1/policies/{policyVersionId}/impact/evaluations', {
    params: { path: { policyVersionId: to }, query },
    signal: signal ?? null,
  });
  return body(answer);
}
