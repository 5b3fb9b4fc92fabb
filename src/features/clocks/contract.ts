import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { clockAudiences } from '../../rules/clocks/clock.ts';
import { date, id, moment, person, schoolYear } from '../common/index.ts';

const clock = z.object({
  key: z.string(),
  title: z.string(),
  clause: z.string(),
  for: z.enum(clockAudiences),
  metBy: z.string().describe('The milestone that meets it'),
  counting: z.string().nullable().describe('How it is counted; null where dates are agreed'),
  dates: z
    .array(z.object({ schoolYear, track: z.string().nullable(), date }))
    .describe('The dates agreed; empty where it is counted'),
});

const reference = z.object({ clockSetId: id, key: z.string(), title: z.string() });

const clockSet = reference
  .extend({
    reference: z.string().describe('The document that the clocks were read in'),
    fingerprint: z.string(),
    recordedAt: moment,
    clocks: z.array(clock),
    source: z.string().describe('As it was recorded, in YAML'),
  })
  .meta({ id: 'ClockSet' });

const choice = z.object({
  sequence: z.int(),
  clocks: reference.nullable().describe('null: no clocks from then on'),
  note: z.string().nullable(),
  decidedAt: moment,
  decidedBy: person.nullable(),
});

const choices = z
  .object({
    schoolYear,
    running: reference.nullable(),
    choices: z.array(choice).describe('Every decision, newest first'),
  })
  .meta({ id: 'ClockChoices' });

const tag = 'Clocks';

export const listClockSets = endpoint({
  operationId: 'listClockSets',
  method: 'get',
  path: '/api/v1/clock-sets',
  tag,
  summary: "Contracts' clocks on record: what they want done by when",
  access: 'signed-in',
  success: { status: 200, description: 'The sets, by title', schema: z.object({ items: z.array(clockSet) }) },
});

export const recordClockSet = endpoint({
  operationId: 'recordClockSet',
  method: 'post',
  path: '/api/v1/clock-sets',
  tag,
  summary: "Record a contract's clocks; they run once they are chosen for a school year",
  access: ['hr'],
  body: z.strictObject({ source: z.string().min(1).max(100_000) }).meta({ id: 'NewClockSet' }),
  success: { status: 201, description: 'The set', schema: clockSet },
  idempotencyKey: true,
  problems: [409],
});

const params = z.object({ schoolYear });
const path = '/api/v1/clock-choices/{schoolYear}';

export const readClockChoices = endpoint({
  operationId: 'readClockChoices',
  method: 'get',
  path,
  tag,
  summary: 'Which clocks run in a school year, and how that was decided',
  access: 'signed-in',
  params,
  success: { status: 200, description: 'The decisions', schema: choices },
  etag: true,
});

export const chooseClocks = endpoint({
  operationId: 'chooseClocks',
  method: 'post',
  path,
  tag,
  summary: 'Let recorded clocks run in a school year, and work its deadlines out anew',
  access: ['hr'],
  params,
  body: z
    .strictObject({
      clockSetId: id.nullable().describe('null: no clocks; deadlines of the statute stay'),
      note: z.string().trim().min(1).max(2000).optional(),
    })
    .meta({ id: 'NewClockChoice' }),
  success: { status: 201, description: 'The decisions, this one included', schema: choices },
  etag: true,
  ifMatch: true,
  idempotencyKey: true,
});
