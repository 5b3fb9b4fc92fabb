import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { modellingAccess } from '../cohorts/index.ts';
import { id, key } from '../common/index.ts';
import { scenarioDocument } from '../scenarios/index.ts';
import { model } from './shapes.ts';

const decimal = z.string().regex(/^\d{1,12}(\.\d{1,6})?$/, 'Write a decimal such as 12.5');
const byLevel = z.record(key, decimal).default({});

/** What ratings set in motion, by key of a rating level; a level that is not named has nothing. */
const parameters = z
  .strictObject({
    referred: z.array(key).max(20).default([]).describe('Levels that are referred to peer assistance'),
    referralShare: z
      .string()
      .regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, 'Write a share from 0 to 1')
      .default('1'),
    caseload: decimal.refine((text) => Number(text) > 0, 'Must be above zero').default('10'),
    evaluationsNextYear: byLevel,
    hoursPerEvaluation: decimal.default('0'),
    payByLevel: byLevel,
  })
  .meta({ id: 'ConsequenceParameters' });

export type ParametersText = z.output<typeof parameters>;

export const modelQuestion = z
  .strictObject({
    policyVersionId: id,
    cohortId: id,
    document: scenarioDocument,
    moves: key.optional().describe('Key of the component whose weight moves; the first open one without it'),
    steps: z.int().min(1).max(1000).default(100).describe('Of an exact curve; a published one has a grid of 5 percent'),
    parameters: parameters.optional(),
    noise: z.boolean().default(false).describe("Also the policy's own curve with noise, drawn once for ever"),
  })
  .meta({ id: 'ModelQuestion' });

export const askModel = endpoint({
  operationId: 'askModel',
  method: 'post',
  path: '/api/v1/models',
  tag: 'Models',
  summary: 'What a scenario would do to a cohort',
  description:
    'Negotiators get the published answer: counts are shown only when they, and whatever sets them apart from everything ' +
    'published of the cohort before, stand for nobody or at least the threshold. The same question has the same answer ' +
    'for both sides and costs nothing the second time; new questions are counted and capped. Human resources and system ' +
    'administrators get the exact answer. Every question is logged.',
  access: modellingAccess,
  body: modelQuestion,
  success: { status: 200, description: 'The answer, sentences first', schema: model },
  problems: [404, 429],
});
