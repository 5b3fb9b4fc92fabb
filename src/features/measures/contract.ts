import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id, key, moment } from '../common/index.ts';

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

type EvidencePart = string | null | EvidencePart[] | { [name: string]: EvidencePart };
const evidencePart: z.ZodType<EvidencePart> = z
  .lazy(() => z.union([z.string(), z.null(), z.array(evidencePart), z.record(z.string(), evidencePart)]))
  .describe('Numbers are text, so that 0.30 stays 0.30')
  .meta({ id: 'EvidencePart' });

const writtenEvidence = z.strictObject({
  evidence: z.record(z.string(), evidencePart).describe("As the component's type documents it; decimals as strings"),
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
