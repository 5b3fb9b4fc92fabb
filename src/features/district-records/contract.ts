import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { date, employmentStatus, reason, recorded, replacement } from '../common/index.ts';

const content = {
  kind: z.enum(['board_exclusion', 'board_resolution', 'bargaining_agreement', 'other']),
  title: z.string().trim().min(1).max(300),
  adoptedOn: date,
  repealedOn: date.nullable().describe('First day on which it no longer stands'),
  reference: z.string().trim().min(1).max(500).describe('Number of the resolution, name of the agreement'),
  detail: z.string().trim().min(1).max(5000).nullable(),
  statuses: z
    .array(employmentStatus)
    .describe('Of an exclusion under 44664(d): the kinds of employment that are not evaluated; otherwise empty'),
};

const districtRecord = z.object({ ...content, ...recorded }).meta({ id: 'DistrictRecord' });
const records = z.object({ items: z.array(districtRecord).describe('Latest adoption first, superseded ones too') });

const newRecord = z
  .strictObject({ ...content, replaces: replacement.optional() })
  .refine(({ kind, statuses }) => (kind === 'board_exclusion') === statuses.length > 0, {
    path: ['statuses'],
    message: 'An exclusion names the statuses it is for, and nothing else names any',
  })
  .refine(({ adoptedOn, repealedOn }) => repealedOn === null || repealedOn > adoptedOn, {
    path: ['repealedOn'],
    message: 'It can only be repealed after it was adopted',
  })
  .meta({ id: 'NewDistrictRecord' });

const tag = 'District';
const path = '/api/v1/district-records';

export const listDistrictRecords = endpoint({
  operationId: 'listDistrictRecords',
  method: 'get',
  path,
  tag,
  summary: 'Board decisions and agreements that duties refer to',
  access: 'signed-in',
  success: { status: 200, description: 'The records', schema: records },
});

export const recordDistrictRecord = endpoint({
  operationId: 'recordDistrictRecord',
  method: 'post',
  path,
  tag,
  summary: 'Record a board decision or an agreement, or correct one',
  access: ['hr'],
  body: newRecord,
  success: { status: 201, description: 'The records', schema: records },
  idempotencyKey: true,
  problems: [409],
});

export const retractDistrictRecord = endpoint({
  operationId: 'retractDistrictRecord',
  method: 'post',
  path: `${path}/{factId}/retract`,
  tag,
  summary: 'Take back a record that never was',
  access: ['hr'],
  params: z.object({ factId: recorded.factId }),
  body: z.strictObject({ reason }).meta({ id: 'RecordRetraction' }),
  success: { status: 200, description: 'The records', schema: records },
  problems: [409],
});
