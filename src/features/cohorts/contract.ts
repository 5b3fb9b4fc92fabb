import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { allowedActions, id, key, moment, schoolYear } from '../common/index.ts';
import { policyReference } from '../policies/index.ts';

/** Who bargains, and who keeps the facts. */
export const modellingAccess = ['union_negotiator', 'district_negotiator', 'hr', 'system_administrator'] as const;

export const cohortSummary = z
  .object({
    cohortId: id,
    title: z.string(),
    kind: z.enum(['snapshot', 'synthetic']),
    schoolYear: z.string(),
    size: z.int(),
    threshold: z.int().describe('How many people a published number stands for at least'),
    fingerprint: z.string().describe('Of the rows; both sides can compare it'),
    policy: policyReference.describe('Whose components it holds'),
    components: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        holds: z.enum(['number', 'level', 'fact']),
        missing: z.int().nullable().describe('Rows without it; null: hidden, since it would tell of a few'),
      }),
    ),
    frozenAt: moment,
    sentence: z.string(),
    allowedActions,
  })
  .meta({ id: 'CohortSummary' });

const decimal = z.string().regex(/^-?\d{1,9}(\.\d{1,9})?$/, 'Write a decimal such as 3.25');
const share = z.string().regex(/^0(\.\d{1,6})?$/, 'Write a share below 1 such as 0.12');
const threshold = z.int().min(5).max(100).default(10);
const title = z.string().trim().min(1).max(200);

const snapshot = z.strictObject({
  kind: z.literal('snapshot'),
  title,
  schoolYear,
  policyVersionId: id.describe('Current ratings made under this version are frozen'),
  threshold,
});

const synthetic = z.strictObject({
  kind: z.literal('synthetic'),
  title,
  schoolYear,
  policyVersionId: id,
  threshold,
  size: z.int().min(50).max(100_000),
  seed: z.int().min(0).max(4_294_967_295).describe('The same seed and numbers give the same cohort'),
  components: z
    .array(
      z.strictObject({
        key,
        mean: decimal.describe("In the component's own units, before any conversion of the policy"),
        deviation: decimal.describe('Standard deviation'),
        reliability: share.optional(),
        missingShare: share.default('0'),
      }),
    )
    .min(1)
    .max(50),
  correlations: z
    .array(
      z.strictObject({
        between: z.tuple([key, key]),
        value: z.string().regex(/^-?0(\.\d{1,6})?$/, 'Write a number between -1 and 1'),
      }),
    )
    .max(200)
    .default([]),
});

export const newCohort = z.union([snapshot, synthetic]).meta({ id: 'NewCohort' });
export type NewSnapshot = z.output<typeof snapshot>;
export type NewSynthetic = z.output<typeof synthetic>;

const tag = 'Cohorts';
const access = modellingAccess;

export const listCohorts = endpoint({
  operationId: 'listCohorts',
  method: 'get',
  path: '/api/v1/cohorts',
  tag,
  summary: 'The frozen cohorts of the district, newest first',
  access,
  success: { status: 200, description: 'Cohorts', schema: z.object({ items: z.array(cohortSummary) }) },
});

export const readCohort = endpoint({
  operationId: 'readCohort',
  method: 'get',
  path: '/api/v1/cohorts/{cohortId}',
  tag,
  summary: 'What a cohort is; never its rows',
  access,
  params: z.object({ cohortId: id }),
  success: { status: 200, description: 'The cohort', schema: cohortSummary },
});

export const createCohort = endpoint({
  operationId: 'createCohort',
  method: 'post',
  path: '/api/v1/cohorts',
  tag,
  summary: 'Freeze the ratings of a year, or make up a cohort',
  description:
    'A snapshot is for human resources and system administrators: it freezes what the current ratings of a year under ' +
    'one policy version were made from, without names, in random order. A synthetic cohort is made up from means, ' +
    'spreads and correlations, and open to negotiators too. Neither is ever changed.',
  access,
  body: newCohort,
  success: { status: 201, description: 'The cohort', schema: cohortSummary },
  idempotencyKey: true,
  problems: [404],
});
