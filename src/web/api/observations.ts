import { api, body, changeHeaders, etagOf } from './client.ts';
import type { Versioned } from './evaluations.ts';
import type { ElementRating, Observation, Rubric } from './types.ts';

/** The rubric of the demonstration district's observations. */
export const rubricKey = 'cstp-demonstration';

/** What a person enters in an observation. */
export interface ObservationDraft {
  observedOn: string;
  minutes: number | null;
  summary: string;
  elements: Record<string, ElementRating>;
}

export async function getRubric(rubricKey: string, signal?: AbortSignal): Promise<Rubric> {
  return body(
    await api.GET('/api/v1/rubrics/{rubricKey}', { params: { path: { rubricKey } }, signal: signal ?? null }),
  );
}

export async function createObservation(
  evaluationId: string,
  observedOn: string,
  rubricKey: string,
  idempotencyKey: string,
): Promise<Observation> {
  return body(
    await api.POST('/api/v1/evaluations/{evaluationId}/observations', {
      params: { path: { evaluationId }, header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
      body: { observedOn, rubricKey },
    }),
  );
}

export async function getObservation(
  evaluationId: string,
  observationId: string,
  signal?: AbortSignal,
): Promise<Versioned<Observation>> {
  const answer = await api.GET('/api/v1/evaluations/{evaluationId}/observations/{observationId}', {
    params: { path: { evaluationId, observationId } },
    signal: signal ?? null,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function saveObservation(
  evaluationId: string,
  observationId: string,
  draft: ObservationDraft,
  etag: string,
): Promise<Versioned<Observation>> {
  const answer = await api.PUT('/api/v1/evaluations/{evaluationId}/observations/{observationId}', {
    params: { path: { evaluationId, observationId }, header: changeHeaders({ 'If-Match': etag }) },
    body: draft,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function shareObservation(
  evaluationId: string,
  observationId: string,
  etag: string,
): Promise<Versioned<Observation>> {
  const answer = await api.POST('/api/v1/evaluations/{evaluationId}/observations/{observationId}/share', {
    params: { path: { evaluationId, observationId }, header: changeHeaders({ 'If-Match': etag }) },
    body: {},
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}
