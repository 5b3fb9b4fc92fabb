import { api, body, changeHeaders, etagOf } from './client.ts';
import type { Versioned } from './evaluations.ts';
import type { Policy, PolicyCheck, PolicyEffects } from './types.ts';

export async function startDraft(basedOn: string, idempotencyKey: string): Promise<Policy> {
  return body(
    await api.POST('/api/v1/policies', {
      params: { header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
      body: { basedOn },
    }),
  );
}

export async function getDraft(policyVersionId: string, signal?: AbortSignal): Promise<Versioned<Policy>> {
  const answer = await api.GET('/api/v1/policies/{policyVersionId}', {
    params: { path: { policyVersionId } },
    signal: signal ?? null,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function saveDraft(policyVersionId: string, source: string, etag: string): Promise<Versioned<Policy>> {
  const answer = await api.PUT('/api/v1/policies/{policyVersionId}', {
    params: { path: { policyVersionId }, header: changeHeaders({ 'If-Match': etag }) },
    body: { source },
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

/** Every fault of a text as it is now, and the worked example; without `evidence` the service makes some up. */
export async function checkDraft(
  policyVersionId: string,
  source: string,
  evidence: string | undefined,
  signal?: AbortSignal,
): Promise<PolicyCheck> {
  return body(
    await api.POST('/api/v1/policies/{policyVersionId}/check', {
      params: { path: { policyVersionId }, header: changeHeaders({}) },
      body: { source, ...(evidence === undefined ? {} : { evidence }) },
      signal: signal ?? null,
    }),
  );
}

export async function publishDraft(policyVersionId: string, etag: string): Promise<void> {
  await api.POST('/api/v1/policies/{policyVersionId}/publish', {
    params: { path: { policyVersionId }, header: changeHeaders({ 'If-Match': etag }) },
    body: {},
  });
}

export async function getEffects(schoolYear: string, signal?: AbortSignal): Promise<Versioned<PolicyEffects>> {
  const answer = await api.GET('/api/v1/policy-effects/{schoolYear}', {
    params: { path: { schoolYear } },
    signal: signal ?? null,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

/** An empty group means everybody who is in no group with a version of its own. */
export async function decideEffect(
  schoolYear: string,
  decision: { policyVersionId: string; group: string; note: string; acknowledgement: string },
  etag: string,
  idempotencyKey: string,
): Promise<void> {
  const { policyVersionId, group, note, acknowledgement } = decision;
  await api.POST('/api/v1/policy-effects/{schoolYear}', {
    params: {
      path: { schoolYear },
      header: changeHeaders({ 'If-Match': etag, 'Idempotency-Key': idempotencyKey }),
    },
    body: {
      policyVersionId,
      ...(group === '' ? {} : { group }),
      ...(note === '' ? {} : { note }),
      ...(acknowledgement === '' ? {} : { acknowledgement }),
    },
  });
}
