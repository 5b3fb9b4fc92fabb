import { api, body, changeHeaders, etagOf } from './client.ts';
import type { Versioned } from './evaluations.ts';
import type {
  DeadlineTimeline,
  EvaluationResponse,
  EvaluationTimeline,
  GuidedFindings,
  NewMilestoneRecord,
  WrittenEvaluation,
} from './types.ts';

/** Acts on an evaluation as a whole, in the order in which they come; the last five come when they come. */
export const lifeActs = [
  'start',
  'draft',
  'issue',
  'conference',
  'close',
  'acknowledge',
  'settle-receipt',
  'reopen',
  'delegate',
  'leave',
  'left',
] as const;
export type LifeAct = (typeof lifeActs)[number];

/** How a copy was transmitted. */
export const transmittals = ['in_person', 'mail', 'email', 'online'] as const;
export type Transmittal = (typeof transmittals)[number];

/** Why there is no acknowledgement of the employee's own. */
export const settlements = ['refused', 'unavailable'] as const;
export type Settlement = (typeof settlements)[number];

/** Everything that an act can ask for; each act sends what it needs. */
export interface LifeStep {
  /** The day it happened. */
  occurredOn: string;
  manner: Transmittal;
  settlement: Settlement;
  isAttended: boolean;
  /** A reason, or what was witnessed; empty when there is none. */
  note: string;
  /** Why the act is done in spite of warnings; empty when there are none. */
  acknowledgement: string;
  evaluatorId: string;
  /** Last day of a leave; empty while it is not known. */
  untilOn: string;
}

/** A text that may be left out. */
const given = (name: 'note' | 'acknowledgement' | 'untilOn', text: string) =>
  text.trim() === '' ? {} : { [name]: text.trim() };

/** Records one act. */
export async function takeStep(evaluationId: string, act: LifeAct, etag: string, step: LifeStep): Promise<void> {
  const params = { path: { evaluationId }, header: changeHeaders({ 'If-Match': etag }) };
  const { occurredOn, manner, settlement, isAttended, evaluatorId } = step;
  const reason = step.note.trim();
  const note = given('note', step.note);
  const acknowledged = given('acknowledgement', step.acknowledgement);
  const path = '/api/v1/evaluations/{evaluationId}/steps' as const;
  switch (act) {
    case 'start':
      await api.POST(`${path}/start`, { params, body: { occurredOn } });
      return;
    case 'draft':
      await api.POST(`${path}/draft`, { params, body: {} });
      return;
    case 'issue':
      await api.POST(`${path}/issue`, { params, body: { occurredOn, manner, ...note, ...acknowledged } });
      return;
    case 'conference':
      await api.POST(`${path}/conference`, { params, body: { occurredOn, isAttended, ...note } });
      return;
    case 'close':
      await api.POST(`${path}/close`, { params, body: { occurredOn, ...note, ...acknowledged } });
      return;
    case 'acknowledge':
      await api.POST(`${path}/acknowledge`, { params, body: {} });
      return;
    case 'settle-receipt':
      await api.POST(`${path}/settle-receipt`, { params, body: { occurredOn, manner: settlement, note: reason } });
      return;
    case 'reopen':
      await api.POST(`${path}/reopen`, { params, body: { reason } });
      return;
    case 'delegate':
      await api.POST(`${path}/delegate`, { params, body: { reason, evaluatorId } });
      return;
    case 'leave':
      await api.POST(`${path}/leave`, { params, body: { occurredOn, reason, ...given('untilOn', step.untilOn) } });
      return;
    case 'left':
      await api.POST(`${path}/left`, { params, body: { occurredOn, reason } });
  }
}

/** Steps, responses and findings on record. */
export async function getTimeline(evaluationId: string, signal?: AbortSignal): Promise<EvaluationTimeline> {
  const answer = await api.GET('/api/v1/evaluations/{evaluationId}/timeline', {
    params: { path: { evaluationId } },
    signal: signal ?? null,
  });
  return body(answer);
}

/** Every date by which something is due. */
export async function getDeadlines(evaluationId: string, signal?: AbortSignal): Promise<DeadlineTimeline> {
  const answer = await api.GET('/api/v1/evaluations/{evaluationId}/deadlines', {
    params: { path: { evaluationId } },
    signal: signal ?? null,
  });
  return body(answer);
}

/** Records the day of a milestone that happened outside of the service, or takes the last record of it back. */
export async function recordMilestone(
  evaluationId: string,
  record: NewMilestoneRecord,
  idempotencyKey: string,
): Promise<void> {
  await api.POST('/api/v1/evaluations/{evaluationId}/milestones', {
    params: { path: { evaluationId }, header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
    body: record,
  });
}

/** What the law would find if the act were done today; with the version of the evaluation it was found of. */
export async function getFindings(
  evaluationId: string,
  act: 'issue' | 'close',
  signal?: AbortSignal,
): Promise<Versioned<GuidedFindings>> {
  const answer = await api.GET('/api/v1/evaluations/{evaluationId}/findings', {
    params: { path: { evaluationId }, query: { for: act } },
    signal: signal ?? null,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

/** The written evaluation as a step of the record carries it. */
export async function getCopy(evaluationId: string, stepId: string, signal?: AbortSignal): Promise<WrittenEvaluation> {
  const answer = await api.GET('/api/v1/evaluations/{evaluationId}/steps/{stepId}/document', {
    params: { path: { evaluationId, stepId } },
    signal: signal ?? null,
  });
  return body(answer);
}

/** Attaches a response, for good; `receivedOn` is the day a paper was handed in, empty for one that is attached now. */
export async function respond(
  evaluationId: string,
  response: string,
  receivedOn: string,
  idempotencyKey: string,
): Promise<EvaluationResponse> {
  return body(
    await api.POST('/api/v1/evaluations/{evaluationId}/responses', {
      params: { path: { evaluationId }, header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
      body: { response, ...(receivedOn === '' ? {} : { receivedOn }) },
    }),
  );
}
