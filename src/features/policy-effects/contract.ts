import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { findings, id, moment, person, schoolYear } from '../common/index.ts';
import { policyReference } from '../policies/index.ts';

const decision = z.object({
  sequence: z.int(),
  group: z.string().nullable().describe('Whom it is for; null for everybody who is in no such group'),
  policy: policyReference.nullable().describe('null where an earlier decision was taken back'),
  note: z.string().nullable(),
  decidedAt: moment,
  decidedBy: person.nullable(),
  findings: findings.describe('What the law said of the version then'),
  acknowledgement: z.string().nullable().describe('What was written to the warnings'),
});

const effects = z
  .object({
    schoolYear,
    inForce: z.array(decision).describe('The decisions that count: the latest for each group'),
    decisions: z.array(decision).describe('Every decision, newest first'),
  })
  .meta({ id: 'PolicyEffects' });

const params = z.object({ schoolYear });
const path = '/api/v1/policy-effects/{schoolYear}';
const tag = 'Policies';

export const readEffects = endpoint({
  operationId: 'readPolicyEffects',
  method: 'get',
  path,
  tag,
  summary: 'Which policy versions are in force in a school year, and how that was decided',
  access: 'signed-in',
  params,
  success: { status: 200, description: 'The decisions', schema: effects },
  etag: true,
});

export const decideEffect = endpoint({
  operationId: 'decidePolicyEffect',
  method: 'post',
  path,
  tag,
  summary: 'Put a published version into effect for a school year, for everybody or for one group',
  description:
    'Two versions can be in force at once, for different groups. Evaluations that were started keep their version. What the law blocks is refused; its warnings need an acknowledgement; all findings are stored.',
  access: ['hr', 'system_administrator'],
  params,
  body: z
    .strictObject({
      policyVersionId: id.nullable().describe('null takes the earlier decision back'),
      group: z.string().trim().min(1).max(100).optional(),
      note: z.string().trim().min(1).max(2000).optional(),
      acknowledgement: z
        .string()
        .trim()
        .min(1)
        .max(2000)
        .optional()
        .describe('Needed where the law warns: why the version takes effect all the same'),
    })
    .meta({ id: 'NewPolicyEffect' }),
  success: { status: 201, description: 'The decisions, this one included', schema: effects },
  etag: true,
  ifMatch: true,
  idempotencyKey: true,
  problems: [409],
});
