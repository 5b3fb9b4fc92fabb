import { api, body, changeHeaders, etagOf } from './client.ts';
import type { AuditEvent, Evaluation, EvaluationSummary, Person } from './types.ts';

/** A resource together with the version that a change must name. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

export interface EvaluationFilter {
  school?: string;
  schoolYear?: string;
  status?: EvaluationSummary['status'];
  rating?: string;
  q?: string;
  cursor?: string;
  limit?: number;
}

export async function listEvaluations(
  filter: EvaluationFilter,
  signal?: AbortSignal,
): Promise<{ items: EvaluationSummary[]; nextCursor: string | null }> {
  return body(await api.GET('/api/v1/evaluations', { params: { query: filter }, signal: signal ?? null }));
}

/** The evaluators of the assignments that the viewer sees, by name. */
export async function listEvaluators(schoolYear: string, signal?: AbortSignal): Promise<Person[]> {
  const answer = await api.GET('/api/v1/assignments', { params: { query: { schoolYear } }, signal: signal ?? null });
  const evaluators = new Map(
    body(answer).items.flatMap(({ evaluator }) => (evaluator ? [[evaluator.personId, evaluator]] : [])),
  );
  return [...evaluators.values()].toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
}

export async function startEvaluation(
  assignmentId: string,
  policyVersionId: string,
  idempotencyKey: string,
): Promise<Evaluation> {
  return body(
    await api.POST('/api/v1/evaluations', {
      params: { header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
      body: { assignmentId, policyVersionId },
    }),
  );
}

export async function getEvaluation(evaluationId: string, signal?: AbortSignal): Promise<Versioned<Evaluation>> {
  const answer = await api.GET('/api/v1/evaluations/{evaluationId}', {
    params: { path: { evaluationId } },
    signal: signal ?? null,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

/** Computes the component's evidence from the district's pupil scores and attaches it. */
export async function attachPupilScores(evaluationId: string, componentKey: string, etag: string): Promise<void> {
  await api.PUT('/api/v1/evaluations/{evaluationId}/measures/{componentKey}', {
    params: { path: { evaluationId, componentKey }, header: changeHeaders({ 'If-Match': etag }) },
    body: { from: 'pupil-scores' },
  });
}

/** What was done to an evaluation, newest first. */
export async function listAuditEvents(
  evaluationId: string,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<{ items: AuditEvent[]; nextCursor: string | null }> {
  const query = { evaluation: evaluationId, ...(cursor === undefined ? {} : { cursor }) };
  return body(await api.GET('/api/v1/audit-events', { params: { query }, signal: signal ?? null }));
}

/** Records that a component has no evidence, and why; the policy's rule decides what follows. */
export async function stateMissing(
  evaluationId: string,
  componentKey: string,
  reason: string,
  etag: string,
): Promise<void> {
  await api.PUT('/api/v1/evaluations/{evaluationId}/measures/{componentKey}', {
    params: { path: { evaluationId, componentKey }, header: changeHeaders({ 'If-Match': etag }) },
    body: { evidence: { missing: reason } },
  });
}
