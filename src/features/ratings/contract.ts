import { z } from 'zod';
import { notRatedOutcomes } from '../../scoring/outcome.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { evaluationParams, id, moment, noBody, person } from '../common/index.ts';

const citation = z
  .object({ reference: z.string(), title: z.string(), url: z.string().optional() })
  .meta({ id: 'Citation' });

export const traceStep = z
  .object({
    step: z.string(),
    component: z.string().optional(),
    sentence: z.string().describe('In plain words'),
    inputs: z.array(
      z.object({
        name: z.string(),
        value: z.string(),
        from: z.int().optional().describe('Index of the earlier step whose result this is'),
      }),
    ),
    formula: z.string().optional().describe('How the result follows from the inputs, which it calls a1, a2 …'),
    result: z.string(),
    citation: citation.optional(),
  })
  .meta({ id: 'TraceStep' });

const exactNumber = z.object({
  exact: z.string().describe('As a fraction, for example 37/20'),
  decimal: z.string().describe('For people; ends with … when the fraction does not end'),
});

const namedLevel = z.object({ key: z.string(), label: z.string() });

/** What stands beside a rating, or beside the reasons why there is none. */
const besideTheRating = {
  group: z.string().optional().describe("The policy's group that the person belongs to"),
  components: z
    .record(
      z.string(),
      z.object({ number: exactNumber.optional(), level: namedLevel.optional(), missing: z.string().optional() }),
    )
    .optional()
    .describe('What each component amounted to'),
  statuses: z.record(z.string(), namedLevel.extend({ title: z.string() })).optional(),
  notices: z.array(z.object({ key: z.string(), sentence: z.string() })).optional(),
  results: z.record(z.string(), z.unknown()).optional().describe('Parallel results: outcomes from the same evidence'),
  override: z
    .object({
      title: z.string(),
      kind: z.string(),
      by: z.string(),
      on: z.string(),
      reason: z.string(),
      level: z.string().optional(),
    })
    .optional(),
};

const rated = z
  .object({
    outcome: z.literal('rated'),
    composite: exactNumber.nullable().describe('null where the rating has no number'),
    rating: namedLevel,
    trace: z.array(traceStep),
    weights: z.record(z.string(), z.string()).describe('The weight each component had in the end'),
    ...besideTheRating,
  })
  .meta({ id: 'Rated' });

const notRated = z
  .object({
    outcome: z.enum(notRatedOutcomes),
    reasons: z.array(
      z.object({ code: z.string(), component: z.string().optional(), sentence: z.string(), remedy: z.string() }),
    ),
    rating: namedLevel.optional().describe('The rating that does not count, or that holds from an earlier year'),
    composite: exactNumber.optional(),
    ...besideTheRating,
    trace: z.array(traceStep),
  })
  .meta({ id: 'NotRated' });

export const outcome = z.union([rated, notRated]).meta({ id: 'Outcome' });

const pinnedPolicy = z
  .object({ policyVersionId: id, key: z.string(), title: z.string(), version: z.int(), fingerprint: z.string() })
  .meta({ id: 'PinnedPolicy' });

const inputs = z.record(z.string(), z.unknown()).describe('The evidence document that was scored');

export const ratingSummary = z
  .object({
    ratingId: id,
    sequence: z.int(),
    supersedes: id.nullable(),
    reason: z.string().nullable(),
    outcome: z.string(),
    label: z.string().nullable(),
    compositeDecimal: z.string().nullable(),
    scoredAt: moment,
  })
  .meta({ id: 'RatingSummary' });

export const rating = z
  .object({
    ratingId: id,
    evaluationId: id,
    sequence: z.int(),
    supersedes: id.nullable(),
    reason: z.string().nullable(),
    isCurrent: z.boolean().describe('false once another rating supersedes it'),
    outcome,
    policy: pinnedPolicy,
    inputs,
    inputsFingerprint: z.string(),
    scoredAt: moment,
    scoredBy: person.nullable(),
    explanation: z.object({
      sentences: z.array(z.string()),
      steps: z.array(
        traceStep
          .extend({ working: z.string().describe('What to key into a pocket calculator, or what the step looked at') })
          .meta({ id: 'ExplainedStep' }),
      ),
    }),
    notices: z.array(z.string()),
  })
  .meta({ id: 'Rating' });

export const preview = z
  .object({ outcome, policy: pinnedPolicy, inputs, notices: z.array(z.string()) })
  .meta({ id: 'Preview' });

export const newRating = z
  .strictObject({ reason: z.string().trim().min(1).max(2000).optional() })
  .meta({ id: 'NewRating' });

export const ratingParams = z.object({ evaluationId: id, ratingId: id });
const tag = 'Ratings';

export const previewRating = endpoint({
  operationId: 'previewRating',
  method: 'post',
  path: '/api/v1/evaluations/{evaluationId}/preview',
  tag,
  summary: 'What the rating would be now, drafts included; nothing is stored',
  access: ['administrator', 'hr'],
  params: evaluationParams,
  body: noBody,
  success: { status: 200, description: 'The preview', schema: preview },
  problems: [409],
});

export const createRating = endpoint({
  operationId: 'createRating',
  method: 'post',
  path: '/api/v1/evaluations/{evaluationId}/ratings',
  tag,
  summary: 'Score for good: shared observations and measures only',
  description:
    'If-Match carries the ETag of the evaluation. A second rating supersedes the first and needs a reason. ' +
    "What the policy leaves pending is a 422 and nothing is stored; 'no rating' under the policy's own rule is stored with its reasons.",
  access: ['administrator', 'hr'],
  params: evaluationParams,
  body: newRating,
  success: { status: 201, description: 'The rating', schema: rating },
  etag: true,
  ifMatch: true,
  idempotencyKey: true,
});

export const readRating = endpoint({
  operationId: 'readRating',
  method: 'get',
  path: '/api/v1/evaluations/{evaluationId}/ratings/{ratingId}',
  tag,
  summary: 'A rating with its explanation, as stored when it was made',
  access: ['administrator', 'teacher', 'hr'],
  params: ratingParams,
  success: { status: 200, description: 'The rating', schema: rating },
});
