import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { findings, id, noBody } from '../common/index.ts';
import { policyDetail, policyParams } from '../policies/index.ts';
import { outcomeSchema } from '../ratings/index.ts';

const access = ['hr', 'system_administrator'] as const;
const tag = 'Policy drafts';
/** Characters; far more than the longest policy anyone has published. */
const longest = 200_000;
const source = z.string().min(1).max(longest).describe('YAML in the policy language');
const note = z.string().trim().min(1).max(2000).optional();

const located = z
  .object({
    pointer: z.string().describe('JSON pointer into the document'),
    line: z.int(),
    column: z.int(),
    message: z.string(),
    why: z.string(),
    remedy: z.string(),
  })
  .meta({ id: 'PolicyProblem' });

const workedExample = z
  .object({
    evidence: z.string().describe('YAML'),
    outcome: outcomeSchema.nullable().describe('null when the evidence cannot be scored'),
    sentences: z.array(z.string()),
    problem: located.omit({ why: true }).nullable(),
  })
  .meta({ id: 'WorkedExample' });

export const createDraft = endpoint({
  operationId: 'createPolicyDraft',
  method: 'post',
  path: '/api/v1/policies',
  tag,
  summary: 'Start a draft: from a version, from a text, or both',
  description:
    'With basedOn it is the next version of that policy; without, of the policy that the text names by its key.',
  access,
  body: z
    .strictObject({ basedOn: id.optional(), source: source.optional(), note })
    .refine((body) => body.basedOn !== undefined || body.source !== undefined, 'Give basedOn, source or both')
    .meta({ id: 'NewPolicyDraft' }),
  success: { status: 201, description: 'The draft', schema: policyDetail },
  etag: true,
  idempotencyKey: true,
});

export const writeDraft = endpoint({
  operationId: 'writePolicyDraft',
  method: 'put',
  path: '/api/v1/policies/{policyVersionId}',
  tag,
  summary: 'Keep a draft as it is now, faults and all',
  access,
  params: policyParams,
  body: z.strictObject({ source, note }).meta({ id: 'PolicyDraftContent' }),
  success: { status: 200, description: 'The draft', schema: policyDetail },
  etag: true,
  ifMatch: true,
  problems: [409],
});

export const checkDraft = endpoint({
  operationId: 'checkPolicyDraft',
  method: 'post',
  path: '/api/v1/policies/{policyVersionId}/check',
  tag,
  summary: 'Every fault of a text, and a worked example scored by it; nothing is stored',
  access,
  params: policyParams,
  body: z
    .strictObject({
      source: source.optional().describe('The text as it is being typed; without, the stored one'),
      evidence: z.string().max(longest).optional().describe('YAML; without, an example is made up'),
    })
    .meta({ id: 'PolicyToCheck' }),
  success: {
    status: 200,
    description: 'What there is to say',
    schema: z
      .object({
        problems: z.array(located),
        advice: z.array(located).describe('What the policy should reconsider but may do'),
        canScore: z.boolean(),
        whyNot: z.string().nullable(),
        fingerprint: z.string().nullable().describe('null while there are faults'),
        example: workedExample.nullable().describe('null while the policy cannot score'),
        findings: findings.describe('What the law says of the text; none while there are faults'),
      })
      .meta({ id: 'PolicyCheck' }),
  },
});

export const publishDraft = endpoint({
  operationId: 'publishPolicyDraft',
  method: 'post',
  path: '/api/v1/policies/{policyVersionId}/publish',
  tag,
  summary: 'Publish a draft without faults; from then on nobody can change it',
  access,
  params: policyParams,
  body: noBody,
  success: {
    status: 200,
    description: 'The published version, with what the law says of its text',
    schema: policyDetail.extend({ findings }).meta({ id: 'PublishedPolicy' }),
  },
  etag: true,
  ifMatch: true,
  problems: [409],
});
