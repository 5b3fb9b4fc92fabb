import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { evaluationStatuses } from '../../rules/evaluation-life.ts';
import {
  allowedActions,
  evaluationParams,
  id,
  key,
  moment,
  nextCursor,
  page,
  person,
  school,
  schoolYear,
} from '../common/index.ts';
import { measure } from '../measures/index.ts';
import { observationSummary } from '../observations/index.ts';
import { ratingSummary } from '../ratings/index.ts';

export const evaluationStatus = z.enum(evaluationStatuses);

export const evaluationSummary = z
  .object({
    evaluationId: id,
    teacher: person,
    school,
    schoolYear,
    grade: z.string(),
    evaluator: person.nullable(),
    policy: z.object({ policyVersionId: id, key: z.string(), title: z.string(), version: z.int() }),
    status: evaluationStatus,
    currentRating: z
      .object({
        ratingId: id,
        outcome: z.string(),
        label: z.string().nullable(),
        compositeDecimal: z.string().nullable(),
        scoredAt: moment,
      })
      .nullable(),
    allowedActions,
  })
  .meta({ id: 'EvaluationSummary' });

export const evaluation = evaluationSummary
  .extend({
    revision: z.int(),
    components: z
      .array(z.object({ key: z.string(), title: z.string(), type: z.string(), weight: z.string() }))
      .describe("The policy's components, in its order"),
    observations: z.array(observationSummary),
    measures: z.array(measure),
    ratings: z.array(ratingSummary).describe('Newest first'),
    notices: z.array(z.string()),
  })
  .meta({ id: 'Evaluation' });

export const newEvaluation = z.strictObject({ assignmentId: id, policyVersionId: id }).meta({ id: 'NewEvaluation' });

export const evaluationQuery = z.strictObject({
  school: id.optional(),
  schoolYear: schoolYear.optional(),
  status: evaluationStatus.optional(),
  rating: key.optional().describe('Key of a rating level, or none'),
  q: z
    .string()
    .trim()
    .max(100)
    .regex(/^\P{Cc}*$/u, 'A name has no control characters')
    .optional()
    .describe("Part of the teacher's name"),
  ...page,
});

const tag = 'Evaluations';

export const listEvaluations = endpoint({
  operationId: 'listEvaluations',
  method: 'get',
  path: '/api/v1/evaluations',
  tag,
  summary: 'Evaluations by teacher name, newest school year first',
  access: ['administrator', 'teacher', 'hr'],
  query: evaluationQuery,
  success: {
    status: 200,
    description: 'One page; the Link header names the next',
    schema: z.object({ items: z.array(evaluationSummary), nextCursor }),
  },
});

export const createEvaluation = endpoint({
  operationId: 'createEvaluation',
  method: 'post',
  path: '/api/v1/evaluations',
  tag,
  summary: 'Create an evaluation from an assignment, pinned to one policy version',
  access: ['administrator', 'hr'],
  body: newEvaluation,
  success: { status: 201, description: 'The evaluation', schema: evaluation },
  etag: true,
  idempotencyKey: true,
});

export const readEvaluation = endpoint({
  operationId: 'readEvaluation',
  method: 'get',
  path: '/api/v1/evaluations/{evaluationId}',
  tag,
  summary: 'One evaluation',
  access: ['administrator', 'teacher', 'hr'],
  params: evaluationParams,
  success: { status: 200, description: 'The evaluation', schema: evaluation },
  etag: true,
});
