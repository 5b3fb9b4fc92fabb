import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id, moment } from '../common/index.ts';

export const policySummary = z
  .object({
    policyVersionId: id,
    key: z.string(),
    title: z.string(),
    version: z.int(),
    status: z.enum(['draft', 'published']),
    publishedAt: moment.nullable(),
    fingerprint: z.string(),
    canScore: z.boolean().describe('false when a weight is undetermined: the policy can be shown, not scored with'),
    whyNot: z.string().nullable().describe('Why it cannot score; null when it can'),
    usesValueAdded: z.boolean(),
  })
  .meta({ id: 'PolicySummary' });

export const policyDetail = policySummary
  .extend({
    document: z.record(z.string(), z.unknown()).describe('The policy as data'),
    source: z.string().describe('The YAML text as adopted'),
  })
  .meta({ id: 'Policy' });

export const policyParams = z.object({ policyVersionId: id });

export const listPolicies = endpoint({
  operationId: 'listPolicies',
  method: 'get',
  path: '/api/v1/policies',
  tag: 'Policies',
  summary: 'The policy versions of the district',
  access: 'signed-in',
  success: { status: 200, description: 'Policies by title', schema: z.object({ items: z.array(policySummary) }) },
});

export const readPolicy = endpoint({
  operationId: 'readPolicy',
  method: 'get',
  path: '/api/v1/policies/{policyVersionId}',
  tag: 'Policies',
  summary: 'One policy version, with its text',
  access: 'signed-in',
  params: policyParams,
  success: { status: 200, description: 'The policy version', schema: policyDetail },
});
