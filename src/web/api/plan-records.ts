import { api, body, changeHeaders, etagOf } from './client.ts';
import type { Versioned } from './evaluations.ts';
import type { NewPlanRecord, PlanFindings, PlanRecords } from './types.ts';

export async function getPlanRecords(policyVersionId: string, signal?: AbortSignal): Promise<Versioned<PlanRecords>> {
  const answer = await api.GET('/api/v1/policies/{policyVersionId}/record', {
    params: { path: { policyVersionId } },
    signal: signal ?? null,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function addPlanRecord(
  policyVersionId: string,
  record: NewPlanRecord,
  etag: string,
  idempotencyKey: string,
): Promise<Versioned<PlanRecords>> {
  const answer = await api.POST('/api/v1/policies/{policyVersionId}/record', {
    params: {
      path: { policyVersionId },
      header: changeHeaders({ 'If-Match': etag, 'Idempotency-Key': idempotencyKey }),
    },
    body: record,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

/** What the law says of the version, as if it took effect; an empty group means everybody. */
export async function getPlanFindings(
  policyVersionId: string,
  scope: { schoolYear: string; group: string },
  signal?: AbortSignal,
): Promise<PlanFindings> {
  const { schoolYear, group } = scope;
  const answer = await api.GET('/api/v1/policies/{policyVersionId}/findings', {
    params: { path: { policyVersionId }, query: { schoolYear, ...(group === '' ? {} : { group }) } },
    signal: signal ?? null,
  });
  return body(answer);
}
