import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { key } from '../common/index.ts';

const rubricLevel = z
  .object({ level: z.string(), label: z.string(), description: z.string() })
  .meta({ id: 'RubricLevel' });
const element = z
  .object({ key: z.string(), title: z.string(), levels: z.array(rubricLevel) })
  .meta({ id: 'RubricElement' });
const standard = z
  .object({
    key: z.string(),
    title: z.string(),
    criteria: z
      .array(z.enum(['b1', 'b2', 'b3', 'b4']))
      .optional()
      .describe('Criteria of 44662(b) that ratings of its elements find something about, as the district maps them'),
    elements: z.array(element),
  })
  .meta({ id: 'RubricStandard' });

export const rubric = z
  .object({
    key: z.string(),
    title: z.string(),
    notice: z.string().optional().describe('To show wherever the rubric shows'),
    standards: z.array(standard),
  })
  .meta({ id: 'Rubric' });
export type Rubric = z.infer<typeof rubric>;

export const rubricParams = z.object({ rubricKey: key });

export const readRubric = endpoint({
  operationId: 'readRubric',
  method: 'get',
  path: '/api/v1/rubrics/{rubricKey}',
  tag: 'Rubrics',
  summary: 'A rubric: standards, elements and level descriptors',
  access: ['administrator', 'teacher', 'hr'],
  params: rubricParams,
  success: { status: 200, description: 'The rubric', schema: rubric },
});
