import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id, key, moment } from '../common/index.ts';
import { textOnly } from './text-only.ts';

export const measure = z
  .object({
    measureId: id,
    componentKey: z.string(),
    source: z.string().describe('Where the evidence comes from'),
    summary: z.string().describe('The evidence in a sentence'),
    note: z.string().optional(),
    updatedAt: moment,
  })
  .meta({ id: 'Measure' });

const writtenEvidence = z.strictObject({
  evidence: z
    .record(z.string(), z.unknown())
    .superRefine(textOnly)
    .describe("As the component's type documents it; decimals as strings"),
  source: z.string().max(500).optional(),
});
const computedEvidence = z.strictObject({
  from: z.literal('pupil-scores').describe("Worked out by the service from the district's pupil scores"),
});
export const measureContent = z.union([writtenEvidence, computedEvidence]).meta({ id: 'MeasureContent' });
export type MeasureContent = z.infer<typeof measureContent>;

export const measureParams = z.object({ evaluationId: id, componentKey: key });

export const writeMeasure = endpoint({
  operationId: 'writeMeasure',
  method: 'put',
  path: '/api/v1/evaluations/{evaluationId}/measures/{componentKey}',
  tag: 'Measures',
  summary: "Attach or replace the evidence of one component of the evaluation's policy",
  description: 'If-Match carries the ETag of the evaluation.',
  access: ['administrator', 'hr'],
  params: measureParams,
  body: measureContent,
  success: { status: 200, description: 'The measure', schema: measure },
  etag: true,
  ifMatch: true,
  problems: [409],
});
