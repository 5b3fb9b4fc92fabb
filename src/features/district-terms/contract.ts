import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { date, key, reason, recorded, schoolYear } from '../common/index.ts';

const decidable = {
  validFrom: date.describe('First day on which they apply'),
  legalProfile: z
    .enum(['DEASY_STRICT', 'ANTIOCH_DISCRETION'])
    .describe('The reading of 44662(b)(1) that the district follows, after the two trial courts'),
  agreements: z
    .array(z.enum(['LAUSD_2012', 'LAUSD_EDST']))
    .describe('Local agreements whose limits are checked beside the Act'),
  hasExclusiveRepresentative: z.boolean(),
  participatesInPar: z.boolean().describe('The district takes part in Peer Assistance and Review'),
  bargainingReferenceBlocks: z
    .boolean()
    .describe('Whether a bargainable change without a reference is stopped, or only warned of by local decision'),
  isValueAddedOn: z.boolean(),
  averageDailyAttendance: z
    .string()
    .regex(/^\d{1,8}(\.\d{1,2})?$/, 'Average daily attendance is a decimal number such as 12345.67')
    .nullable(),
  responseWorkingDays: z.int().min(1).max(365).nullable().describe('Working days for a response as bargained'),
  unsatisfactoryRatings: z
    .array(key)
    .max(50)
    .nullable()
    .describe("Keys of the rating levels that the board's standards call unsatisfactory; null: not said"),
  evaluationsOnRecordFrom: schoolYear.nullable().describe('First school year whose evaluations are all on record here'),
  reference: z.string().trim().min(1).max(500).nullable().describe('Decision or agreement that they rest on'),
};

const decision = z.object({ ...decidable, ...recorded }).meta({ id: 'DistrictTerms' });
const newTerms = z
  .strictObject({ ...decidable, reason: reason.optional().describe('Needed to correct terms of the same first day') })
  .meta({ id: 'NewDistrictTerms' });

const holiday = z.object({ date, name: z.string(), ...recorded }).meta({ id: 'DistrictHoliday' });

const tag = 'District';
const path = '/api/v1/district-terms';
const holidaysPath = '/api/v1/district-holidays';
const everything = z.object({
  current: decision.nullable().describe('What applies today; null before any decision'),
  history: z.array(decision).describe('Every row ever recorded, the latest first day and recording first'),
});

export const readDistrictTerms = endpoint({
  operationId: 'readDistrictTerms',
  method: 'get',
  path,
  tag,
  summary: 'What the district chose or bargained, with its history',
  access: 'signed-in',
  success: { status: 200, description: 'The terms', schema: everything },
  etag: true,
});

export const recordDistrictTerms = endpoint({
  operationId: 'recordDistrictTerms',
  method: 'post',
  path,
  tag,
  summary: 'Record terms from a day on, or correct those of the same first day',
  access: ['hr'],
  body: newTerms,
  success: { status: 201, description: 'The terms with their history', schema: everything },
  etag: true,
  ifMatch: true,
  idempotencyKey: true,
});

const holidays = z.object({ items: z.array(holiday).describe('In order of date, retracted ones too') });

export const listHolidays = endpoint({
  operationId: 'listDistrictHolidays',
  method: 'get',
  path: holidaysPath,
  tag,
  summary: 'Days that are no business days beside weekends',
  access: 'signed-in',
  success: { status: 200, description: 'The holidays', schema: holidays },
});

export const recordHoliday = endpoint({
  operationId: 'recordDistrictHoliday',
  method: 'post',
  path: holidaysPath,
  tag,
  summary: 'Record a holiday',
  access: ['hr'],
  body: z.strictObject({ date, name: z.string().trim().min(1).max(200) }).meta({ id: 'NewDistrictHoliday' }),
  success: { status: 201, description: 'The holidays', schema: holidays },
  idempotencyKey: true,
});

export const retractHoliday = endpoint({
  operationId: 'retractDistrictHoliday',
  method: 'post',
  path: `${holidaysPath}/{factId}/retract`,
  tag,
  summary: 'Take back a holiday that was recorded wrongly',
  access: ['hr'],
  params: z.object({ factId: recorded.factId }),
  body: z.strictObject({ reason }).meta({ id: 'Retraction' }),
  success: { status: 200, description: 'The holidays', schema: holidays },
  problems: [409],
});
