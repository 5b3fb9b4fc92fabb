/** The record of an evaluation: its steps in time, the teacher's responses, and what the law found. */
import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { stepKinds } from '../../rules/evaluation-life.ts';
import { date, evaluationParams, finding, id, moment, person } from '../common/index.ts';

const path = '/api/v1/evaluations/{evaluationId}';
const tag = 'Evaluation record';
const readers = ['administrator', 'teacher', 'hr'] as const;

export const step = z
  .object({
    stepId: id,
    sequence: z.int().describe('The order in which steps were recorded'),
    kind: z.enum(stepKinds),
    occurredOn: date,
    occurredAt: moment.nullable(),
    recordedAt: moment,
    isRecordedLater: z.boolean().describe('Recorded on a later day than it happened'),
    recordedBy: person.nullable(),
    note: z.string(),
    manner: z.string().nullable().describe('How the copy was transmitted, or how receipt was settled'),
    isAttended: z.boolean().nullable(),
    delegatedTo: person.nullable(),
    untilOn: date.nullable(),
    documentFingerprint: z.string().nullable(),
    ratingId: id.nullable(),
    isSatisfactory: z.boolean().nullable(),
  })
  .meta({ id: 'EvaluationStep' });

export const response = z
  .object({
    responseId: id,
    response: z.string(),
    receivedOn: date,
    recordedAt: moment,
    recordedBy: person.nullable(),
    findings: z.array(finding).describe('What a contract says of its time; nothing keeps it from being attached'),
  })
  .meta({ id: 'EvaluationResponse' });

export const storedFinding = z
  .object({
    findingId: id,
    occasion: z.enum(['issue', 'close', 'breach']).describe('breach: stored when it first showed'),
    stepId: id.nullable(),
    asOf: date,
    recordedAt: moment,
    finding,
    acknowledgement: z.string().nullable().describe('Why the act was done in spite of it'),
  })
  .meta({ id: 'StoredFinding' });

export const readTimeline = endpoint({
  operationId: 'readTimeline',
  method: 'get',
  path: `${path}/timeline`,
  tag,
  summary: 'Everything on record: steps in the order of recording, responses, findings as they were stored',
  access: readers,
  params: evaluationParams,
  success: {
    status: 200,
    description: 'The record',
    schema: z
      .object({ steps: z.array(step), responses: z.array(response), findings: z.array(storedFinding) })
      .meta({ id: 'EvaluationTimeline' }),
  },
});

export const readIssuedCopy = endpoint({
  operationId: 'readIssuedCopy',
  method: 'get',
  path: `${path}/steps/{stepId}/document`,
  tag,
  summary: 'The written evaluation as it was drafted or issued, for good',
  access: readers,
  params: evaluationParams.extend({ stepId: id }),
  success: {
    status: 200,
    description: 'The document and its fingerprint, which is taken of its canonical JSON',
    schema: z
      .object({ document: z.record(z.string(), z.unknown()), fingerprint: z.string() })
      .meta({ id: 'WrittenEvaluation' }),
  },
});

export const readFindings = endpoint({
  operationId: 'readFindings',
  method: 'get',
  path: `${path}/findings`,
  tag,
  summary: 'What the law would find if the evaluation were issued or closed today, and what stands in the way',
  access: ['administrator', 'hr'],
  params: evaluationParams,
  query: z.strictObject({ for: z.enum(['issue', 'close']) }),
  success: {
    status: 200,
    description: 'The findings',
    schema: z
      .object({
        asOf: date,
        mayFollow: z.boolean().describe('Whether the act may follow where the evaluation stands'),
        wrongOrder: z
          .object({ sentence: z.string(), remedy: z.string(), section: z.string() })
          .nullable()
          .describe('What comes first; null when the act may follow'),
        isBlocked: z.boolean().describe('Whether a finding stops it'),
        needsAcknowledgement: z.boolean().describe('Whether a warning must be acknowledged'),
        findings: z.array(
          z.object({
            finding,
            counts: z.boolean().describe('Whether it stops this act or needs acknowledgement; else it is for later'),
          }),
        ),
      })
      .meta({ id: 'GuidedFindings' }),
  },
  etag: true,
});

export const respond = endpoint({
  operationId: 'respondToEvaluation',
  method: 'post',
  path: `${path}/responses`,
  tag,
  summary: 'Attach a response to the evaluation, at any time and for good (44663)',
  description: 'By the teacher; or by whoever received it on paper, with the day on which it was handed in.',
  access: readers,
  params: evaluationParams,
  body: z
    .strictObject({
      response: z.string().trim().min(1).max(100_000),
      receivedOn: date.optional().describe('Of a response on paper; today when the teacher attaches it'),
    })
    .meta({ id: 'NewResponse' }),
  success: { status: 201, description: 'The response', schema: response },
  idempotencyKey: true,
});
