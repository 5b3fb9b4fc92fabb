import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { allowedActions, date, evaluationParams, id, key, moment, noBody } from '../common/index.ts';

const observationStatus = z.enum(['draft', 'shared']);
const observer = z
  .object({ personId: id.nullable(), name: z.string() })
  .describe('personId is null for an observer known only by a label')
  .meta({ id: 'Observer' });

export const observationSummary = z
  .object({
    observationId: id,
    observer,
    observedOn: date,
    minutes: z.int().nullable(),
    status: observationStatus,
    elementsRated: z.int().describe('How many elements have a level'),
    updatedAt: moment,
  })
  .meta({ id: 'ObservationSummary' });

const elementRating = z
  .strictObject({
    level: z.string().max(10).nullable().describe('A level of the rubric; null when not rated yet'),
    evidence: z.string().max(4000).describe('What was seen or heard'),
  })
  .meta({ id: 'ElementRating' });

export const observation = z
  .object({
    observationId: id,
    evaluationId: id,
    observer,
    observedOn: date,
    minutes: z.int().nullable(),
    status: observationStatus,
    visibleTo: z.string().describe('A sentence: who can see this now'),
    rubricKey: z.string(),
    elements: z.record(z.string(), elementRating).describe('By element key; elements that are not here are not rated'),
    summary: z.string(),
    revision: z.int(),
    updatedAt: moment,
    allowedActions,
    notices: z.array(z.string()),
  })
  .meta({ id: 'Observation' });

export const newObservation = z.strictObject({ observedOn: date, rubricKey: key }).meta({ id: 'NewObservation' });

export const observationContent = z
  .strictObject({
    observedOn: date,
    minutes: z.int().min(1).max(600).nullable().optional(),
    summary: z.string().max(10_000).optional(),
    elements: z.record(z.string().max(20), elementRating),
  })
  .meta({ id: 'ObservationContent' });
export type ObservationContent = z.infer<typeof observationContent>;

export const observationParams = z.object({ evaluationId: id, observationId: id });

const tag = 'Observations';
const collection = '/api/v1/evaluations/{evaluationId}/observations';

export const listObservations = endpoint({
  operationId: 'listObservations',
  method: 'get',
  path: collection,
  tag,
  summary: 'Observations of an evaluation, oldest first',
  access: ['administrator', 'teacher', 'hr'],
  params: evaluationParams,
  success: {
    status: 200,
    description: 'Those this viewer may see; a teacher never sees a draft',
    schema: z.object({ items: z.array(observationSummary) }),
  },
});

export const createObservation = endpoint({
  operationId: 'createObservation',
  method: 'post',
  path: collection,
  tag,
  summary: 'Start a draft observation',
  access: ['administrator'],
  params: evaluationParams,
  body: newObservation,
  success: { status: 201, description: 'The draft', schema: observation },
  etag: true,
  idempotencyKey: true,
});

export const readObservation = endpoint({
  operationId: 'readObservation',
  method: 'get',
  path: `${collection}/{observationId}`,
  tag,
  summary: 'One observation',
  access: ['administrator', 'teacher', 'hr'],
  params: observationParams,
  success: { status: 200, description: 'The observation', schema: observation },
  etag: true,
});

export const writeObservation = endpoint({
  operationId: 'writeObservation',
  method: 'put',
  path: `${collection}/{observationId}`,
  tag,
  summary: 'Replace the content of a draft observation',
  access: ['administrator'],
  params: observationParams,
  body: observationContent,
  success: { status: 200, description: 'The observation as stored', schema: observation },
  etag: true,
  ifMatch: true,
  problems: [409],
});

export const shareObservation = endpoint({
  operationId: 'shareObservation',
  method: 'post',
  path: `${collection}/{observationId}/share`,
  tag,
  summary: 'Share an observation with the teacher; from then on it counts and no longer changes',
  access: ['administrator'],
  params: observationParams,
  body: noBody,
  success: { status: 200, description: 'The shared observation', schema: observation },
  etag: true,
  ifMatch: true,
  problems: [409],
});
