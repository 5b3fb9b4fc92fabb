import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { allowedActions, id, key, moment, nextCursor, noBody, page } from '../common/index.ts';
import { cohortSummary, modellingAccess } from '../cohorts/index.ts';
import { policyReference } from '../policies/index.ts';

export const side = z.enum(['union', 'district', 'office']);

const exactNumber = z.string().trim().min(1).max(60);
const anything = z.record(z.string(), z.unknown());

/** Differences from a policy; every number is text. */
export const scenarioDocument = z
  .strictObject({
    weights: z.record(key, exactNumber).describe("By key of component; 'undetermined' opens a weight again").optional(),
    cuts: z.record(key, exactNumber).describe('Where a rating level begins, by its key').optional(),
    missing: anything.describe('By key of component, as the policy language writes the rule').optional(),
    changes: anything.describe('A merge patch (RFC 7396) of the policy document, applied first').optional(),
  })
  .meta({ id: 'ScenarioDocument' });

const text = {
  title: z.string().trim().min(1).max(200),
  document: scenarioDocument,
  moves: key.optional().describe('Key of the component whose weight is moved'),
  note: z.string().trim().max(2000).optional(),
};

export const newScenario = z.strictObject({ ...text, policyVersionId: id, cohortId: id }).meta({ id: 'NewScenario' });
export const scenarioText = z.strictObject(text).meta({ id: 'ScenarioText' });
export type ScenarioText = z.output<typeof scenarioText>;

export const scenarioSummary = z
  .object({
    scenarioId: id,
    side,
    title: z.string(),
    policy: policyReference,
    cohort: z.object({ cohortId: id, title: z.string() }),
    version: z.int(),
    moves: z.string().nullable(),
    updatedAt: moment,
    writtenBy: z.string().describe('Name of the person who wrote the latest version'),
    isArchived: z.boolean(),
  })
  .meta({ id: 'ScenarioSummary' });

/** Something that keeps a scenario from fitting its policy. */
const scenarioProblem = z.object({
  pointer: z.string().describe('Into the scenario, or into the policy that would result'),
  message: z.string(),
  why: z.string(),
  remedy: z.string(),
});

export const scenario = z
  .object({
    scenarioId: id,
    side,
    title: z.string(),
    policy: policyReference.extend({ fingerprint: z.string() }),
    cohort: cohortSummary,
    version: z.int(),
    isLatest: z.boolean(),
    document: scenarioDocument,
    moves: z.string().nullable(),
    note: z.string().nullable(),
    fingerprint: z.string().describe('Of policy, differences and moving weight'),
    whoCanSee: z.string(),
    updatedAt: moment,
    writtenBy: z.string(),
    isArchived: z.boolean(),
    problems: z.array(scenarioProblem).describe('Empty when it fits the policy; it is kept all the same'),
    difference: z.object({ sentences: z.array(z.string()) }).describe('What it changes, in sentences'),
    command: z.string().describe('Gives the same numbers on the server, exactly'),
    allowedActions,
  })
  .meta({ id: 'Scenario' });

const scenarioVersion = z
  .object({
    version: z.int(),
    moves: z.string().nullable(),
    note: z.string().nullable(),
    fingerprint: z.string(),
    writtenAt: moment,
    writtenBy: z.string(),
  })
  .meta({ id: 'ScenarioVersion' });

const tag = 'Scenarios';
const access = modellingAccess;
const params = z.object({ scenarioId: id });

export const listScenarios = endpoint({
  operationId: 'listScenarios',
  method: 'get',
  path: '/api/v1/scenarios',
  tag,
  summary: "Scenarios of the viewer's own side, latest first",
  access,
  query: z.strictObject({
    policyVersionId: id.optional(),
    cohortId: id.optional(),
    archived: z.enum(['true', 'false']).default('false').describe('true: those that were put away'),
    ...page,
  }),
  success: {
    status: 200,
    description: 'One page of scenarios',
    schema: z.object({ items: z.array(scenarioSummary), nextCursor }),
  },
});

export const createScenario = endpoint({
  operationId: 'createScenario',
  method: 'post',
  path: '/api/v1/scenarios',
  tag,
  summary: 'Begin a scenario; the other side never sees it',
  access,
  body: newScenario,
  success: { status: 201, description: 'The scenario', schema: scenario },
  etag: true,
  idempotencyKey: true,
  problems: [404],
});

export const readScenario = endpoint({
  operationId: 'readScenario',
  method: 'get',
  path: '/api/v1/scenarios/{scenarioId}',
  tag,
  summary: 'A scenario, or an earlier version of it',
  access,
  params,
  query: z.strictObject({ version: z.coerce.number().int().min(1).optional() }),
  success: { status: 200, description: 'The scenario', schema: scenario },
  etag: true,
});

export const writeScenario = endpoint({
  operationId: 'writeScenario',
  method: 'put',
  path: '/api/v1/scenarios/{scenarioId}',
  tag,
  summary: 'Write the next version; earlier ones stay readable',
  access,
  params,
  body: scenarioText,
  success: { status: 200, description: 'The scenario', schema: scenario },
  etag: true,
  ifMatch: true,
  problems: [409],
});

export const listScenarioVersions = endpoint({
  operationId: 'listScenarioVersions',
  method: 'get',
  path: '/api/v1/scenarios/{scenarioId}/versions',
  tag,
  summary: 'Every version of a scenario, latest first',
  access,
  params,
  success: { status: 200, description: 'Versions', schema: z.object({ items: z.array(scenarioVersion) }) },
});

export const archiveScenario = endpoint({
  operationId: 'archiveScenario',
  method: 'post',
  path: '/api/v1/scenarios/{scenarioId}/archive',
  tag,
  summary: 'Put a scenario away; it stays readable by its address',
  access,
  params,
  body: noBody,
  success: { status: 200, description: 'The scenario', schema: scenario },
  etag: true,
  ifMatch: true,
  problems: [409],
});
