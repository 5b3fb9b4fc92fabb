import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { date, id, key, noBody, reason, recorded, schoolYear } from '../common/index.ts';

const describable = {
  title: z.string().trim().min(1).max(300),
  kind: z.enum(['summative', 'interim', 'diagnostic', 'field_test', 'benchmark', 'index', 'value_added', 'pupil_work']),
  firstYear: schoolYear.nullable().describe('First school year in which it was given; null: no limit known'),
  lastYear: schoolYear.nullable(),
  yearsNotGiven: z.array(schoolYear).max(100),
  grades: z.array(z.string().trim().min(1).max(20)).max(50).nullable().describe('null: any'),
  subjects: z.array(z.string().trim().min(1).max(100)).max(50).nullable().describe('null: any'),
};
const owner = z.enum(['state', 'publisher', 'district', 'teacher']);

export const instrument = z
  .object({
    instrumentId: id,
    key,
    owner,
    ...describable,
    origin: z.enum(['service', 'district']).describe('What came with the service cannot be changed'),
    isRetired: z.boolean(),
    revision: z.int(),
    releases: z
      .array(z.object({ schoolYear, releasedOn: date, ...recorded }).meta({ id: 'InstrumentRelease' }))
      .describe('Days on which results came out, superseded ones too'),
  })
  .meta({ id: 'Instrument' });

const inOrder = ({ firstYear, lastYear }: { firstYear: string | null; lastYear: string | null }) =>
  firstYear === null || lastYear === null || firstYear <= lastYear;
const outOfOrder = { path: ['lastYear'], message: 'The last year is not before the first' };
const changed = z.strictObject(describable).refine(inOrder, outOfOrder).meta({ id: 'InstrumentText' });
const created = z
  .strictObject({ key, owner: owner.exclude(['state']), ...describable })
  .refine(inOrder, outOfOrder)
  .meta({ id: 'NewInstrument' });

const tag = 'Instruments';
const path = '/api/v1/instruments';
const params = z.object({ instrumentId: id });
const one = (status: 200 | 201) => ({ status, description: 'The instrument', schema: instrument }) as const;

export const listInstruments = endpoint({
  operationId: 'listInstruments',
  method: 'get',
  path,
  tag,
  summary: 'The catalogue of tests and other sources of evidence on pupils',
  access: 'signed-in',
  success: { status: 200, description: 'Instruments by key', schema: z.object({ items: z.array(instrument) }) },
});

export const readInstrument = endpoint({
  operationId: 'readInstrument',
  method: 'get',
  path: `${path}/{instrumentId}`,
  tag,
  summary: 'One instrument',
  access: 'signed-in',
  params,
  success: one(200),
  etag: true,
});

export const createInstrument = endpoint({
  operationId: 'createInstrument',
  method: 'post',
  path,
  tag,
  summary: "Add one of the district's own instruments",
  access: ['hr'],
  body: created,
  success: one(201),
  etag: true,
  idempotencyKey: true,
});

export const writeInstrument = endpoint({
  operationId: 'writeInstrument',
  method: 'put',
  path: `${path}/{instrumentId}`,
  tag,
  summary: "Describe one of the district's own instruments anew",
  access: ['hr'],
  params,
  body: changed,
  success: one(200),
  etag: true,
  ifMatch: true,
  problems: [409],
});

export const retireInstrument = endpoint({
  operationId: 'retireInstrument',
  method: 'post',
  path: `${path}/{instrumentId}/retire`,
  tag,
  summary: 'Offer an instrument no longer; evidence that names it keeps it',
  access: ['hr'],
  params,
  body: noBody,
  success: one(200),
  etag: true,
  ifMatch: true,
  problems: [409],
});

export const recordRelease = endpoint({
  operationId: 'recordInstrumentRelease',
  method: 'post',
  path: `${path}/{instrumentId}/releases`,
  tag,
  summary: 'Record the day on which results of a school year came out, or correct it',
  access: ['hr'],
  params,
  body: z
    .strictObject({
      schoolYear,
      releasedOn: date,
      reason: reason.optional().describe('Needed to correct a day that is recorded already'),
    })
    .meta({ id: 'NewInstrumentRelease' }),
  success: one(201),
  etag: true,
  idempotencyKey: true,
});
