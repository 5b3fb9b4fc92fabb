import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { allowedActions, id, moment } from '../common/index.ts';

/** Names a version where it is not shown itself. */
export const policyReference = z
  .object({
    policyVersionId: id,
    key: z.string(),
    title: z.string(),
    version: z.int(),
    status: z.enum(['draft', 'published']),
  })
  .meta({ id: 'PolicyReference' });

export const policySummary = policyReference
  .extend({
    publishedAt: moment.nullable(),
    updatedAt: moment,
    note: z.string().nullable(),
    basedOn: id.nullable().describe('The version that a draft was started from'),
    fingerprint: z.string(),
    hasFaults: z.boolean().describe('A draft may have faults; a published version has none'),
    canScore: z.boolean().describe('false when a weight is undetermined: the policy can be shown, not scored with'),
    whyNot: z.string().nullable().describe('Why it cannot score; null when it can'),
    usesValueAdded: z.boolean(),
    inForce: z
      .array(z.object({ schoolYear: z.string(), group: z.string().nullable() }))
      .describe('School years in which it is in force; a group where it holds for that group only'),
    allowedActions,
  })
  .meta({ id: 'PolicySummary' });

const outlineNode = z
  .object({
    key: z.string(),
    parent: z.string().nullable().describe('Key of the part it belongs to; null for the whole'),
    title: z.string(),
    summary: z.string().nullable(),
    weight: z.string().nullable().describe('In words; null where its whole does not weigh its parts'),
    origin: z.string().describe('Where the value comes from, as a sentence'),
    steps: z.array(z.string()).describe('What is done to the value then, in order'),
    missing: z.string().nullable().describe('What happens when it has no value; null for the whole'),
    levels: z.array(z.string()).describe('Names of its levels from the lowest up'),
  })
  .meta({ id: 'OutlineNode' });

export const policyDetail = policySummary
  .extend({
    document: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('The policy as data; null while the text of a draft cannot be read'),
    source: z.string().describe('The YAML text as adopted'),
    outline: z
      .array(outlineNode)
      .describe('The tree of components, each before its own parts; empty while a draft has faults'),
    versions: z.array(policyReference).describe('Every version of this policy, newest first'),
  })
  .meta({ id: 'Policy' });

export const policyParams = z.object({ policyVersionId: id });
const tag = 'Policies';

export const listPolicies = endpoint({
  operationId: 'listPolicies',
  method: 'get',
  path: '/api/v1/policies',
  tag,
  summary: 'The policy versions of the district',
  access: 'signed-in',
  success: { status: 200, description: 'Policies by title', schema: z.object({ items: z.array(policySummary) }) },
});

export const readPolicy = endpoint({
  operationId: 'readPolicy',
  method: 'get',
  path: '/api/v1/policies/{policyVersionId}',
  tag,
  summary: 'One policy version, with its text',
  access: 'signed-in',
  params: policyParams,
  success: { status: 200, description: 'The policy version', schema: policyDetail },
  etag: true,
});

export const comparePolicies = endpoint({
  operationId: 'comparePolicies',
  method: 'get',
  path: '/api/v1/policies/{policyVersionId}/difference',
  tag,
  summary: 'What changes from another version to this one, in sentences and place by place',
  access: 'signed-in',
  params: policyParams,
  query: z.strictObject({ from: id.describe('The earlier version, of this policy or of another') }),
  success: {
    status: 200,
    description: 'The difference; nothing in it when the two say the same',
    schema: z
      .object({
        from: policyReference,
        to: policyReference,
        sentences: z.array(z.string()),
        changes: z.array(
          z.object({
            pointer: z.string().describe('Into the later document; into the earlier one for what was removed'),
            sentence: z.string(),
            before: z.unknown().describe('Absent for what was added'),
            after: z.unknown().describe('Absent for what was removed'),
          }),
        ),
      })
      .meta({ id: 'PolicyDifference' }),
  },
  problems: [409],
});
