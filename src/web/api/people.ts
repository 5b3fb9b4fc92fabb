import type { paths } from '../generated/api.d.ts';
import { api, body, changeHeaders, etagOf } from './client.ts';
import type { Versioned } from './evaluations.ts';
import type { Employee, EmployeeHistory, EmployeeRecord } from './types.ts';

export type NewFact =
  paths['/api/v1/people/{personId}/facts']['post']['requestBody']['content']['application/json']['fact'];

export async function listPeople(
  filter: { q?: string; school?: string; cursor?: string },
  signal?: AbortSignal,
): Promise<{ items: Employee[]; nextCursor: string | null }> {
  return body(await api.GET('/api/v1/people', { params: { query: filter }, signal: signal ?? null }));
}

/** What is known of an employee; with `knownAt` what was believed at that moment. */
export async function getPerson(personId: string, knownAt?: string, signal?: AbortSignal): Promise<EmployeeRecord> {
  const query = knownAt === undefined ? {} : { knownAt };
  return body(
    await api.GET('/api/v1/people/{personId}', { params: { path: { personId }, query }, signal: signal ?? null }),
  );
}

export async function getPersonHistory(personId: string, signal?: AbortSignal): Promise<Versioned<EmployeeHistory>> {
  const answer = await api.GET('/api/v1/people/{personId}/history', {
    params: { path: { personId } },
    signal: signal ?? null,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

/** Records a fact; with an acknowledgement where the law warns of it. */
export async function recordFact(
  personId: string,
  fact: NewFact,
  { etag, idempotencyKey, acknowledgement }: { etag: string; idempotencyKey: string; acknowledgement: string },
): Promise<void> {
  await api.POST('/api/v1/people/{personId}/facts', {
    params: {
      path: { personId },
      header: changeHeaders({ 'If-Match': etag, 'Idempotency-Key': idempotencyKey }),
    },
    body: { fact, ...(acknowledgement === '' ? {} : { acknowledgement }) },
  });
}

export async function consentToFiveYears(
  personId: string,
  consent: { deed: 'given' | 'withdrawn'; happenedOn: string },
  idempotencyKey: string,
): Promise<void> {
  await api.POST('/api/v1/people/{personId}/five-year-consents', {
    params: { path: { personId }, header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
    body: consent,
  });
}

export async function requestInspection(personId: string, requestedOn: string, idempotencyKey: string): Promise<void> {
  await api.POST('/api/v1/people/{personId}/inspection-requests', {
    params: { path: { personId }, header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
    body: { requestedOn },
  });
}
