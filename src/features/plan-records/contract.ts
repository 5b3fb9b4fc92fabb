import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { date, findings, schoolYear } from '../common/index.ts';
import { policyReference } from '../policies/index.ts';
import { newPlanRecord, planRecord, planRecordParams } from './record-schema.ts';

const readers = ['hr', 'system_administrator', 'administrator', 'union_negotiator', 'district_negotiator'] as const;
const tag = 'Plan records';
const path = '/api/v1/policies/{policyVersionId}/record';

const recordOfVersion = z
  .object({
    policy: policyReference,
    current: planRecord.nullable().describe('null while nothing was recorded'),
    earlier: z.array(planRecord).describe('Newest first'),
  })
  .meta({ id: 'PlanRecords' });

export const readPlanRecord = endpoint({
  operationId: 'readPlanRecord',
  method: 'get',
  path,
  tag,
  summary: 'What happened around a policy version: advice, adoption, bargaining, publication, standards',
  access: readers,
  params: planRecordParams,
  success: { status: 200, description: 'The record', schema: recordOfVersion },
  etag: true,
});

export const addPlanRecord = endpoint({
  operationId: 'addPlanRecord',
  method: 'post',
  path,
  tag,
  summary: 'Record all that is known of a published version now; what was recorded before stays readable',
  access: ['hr', 'system_administrator'],
  params: planRecordParams,
  body: newPlanRecord,
  success: { status: 201, description: 'The record', schema: recordOfVersion },
  etag: true,
  ifMatch: true,
  idempotencyKey: true,
  problems: [409],
});

export const readPlanFindings = endpoint({
  operationId: 'readPlanFindings',
  method: 'get',
  path: '/api/v1/policies/{policyVersionId}/findings',
  tag,
  summary: 'What the law says of a version, as if it took effect for a school year and group',
  access: readers,
  params: planRecordParams,
  query: z.strictObject({
    schoolYear: schoolYear
      .optional()
      .describe('Without it: no day of effect, compared with the version it was based on'),
    group: z.string().trim().min(1).max(100).optional().describe('Without it: for everybody'),
  }),
  success: {
    status: 200,
    description: 'The findings; none where every duty is met',
    schema: z
      .object({
        policy: policyReference,
        effectiveOn: date.nullable(),
        comparedWith: policyReference.nullable().describe('The version that counts now; null where there is none'),
        findings,
        rules: z
          .array(z.object({ rule: z.string(), title: z.string(), section: z.string() }))
          .describe('Every rule that was asked'),
      })
      .meta({ id: 'PlanFindings' }),
  },
  problems: [409],
});
