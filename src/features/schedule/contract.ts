import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import type { Citation } from '../../rules/finding.ts';
import { date, findings, id, nextCursor, page, person, school, schoolYear } from '../common/index.ts';

export const scheduleReason = z.enum([
  'PROBATIONARY',
  'TEMPORARY',
  'EVERY_OTHER_YEAR',
  'EVERY_FIVE_YEARS',
  'AFTER_UNSATISFACTORY',
  'NEVER_EVALUATED',
  'CONSENT_WITHDRAWN',
  'STATUS_UNKNOWN',
  'OUT_OF_SCOPE',
  'NOT_EMPLOYED',
]);

const citation: z.ZodType<Citation> = z.object({
  section: z.string(),
  url: z.string().exactOptional(),
  confirmWithCounsel: z.boolean(),
});

const scheduled = z
  .object({
    person,
    localId: z.string(),
    schools: z.array(school).describe('Where the employee is assigned in this school year, or was last'),
    isDue: z.boolean(),
    reason: scheduleReason,
    sentence: z.string().describe('The reason in words'),
    citation,
    nextDue: schoolYear.nullable().describe('School year in which the next evaluation falls due, this one included'),
    intervalYears: z.int().nullable().describe('Years between evaluations that apply now'),
    findings,
    evaluation: z
      .object({ evaluationId: id, status: z.string() })
      .nullable()
      .describe('The evaluation of this school year'),
    assignmentId: id
      .nullable()
      .describe('What an evaluation can be started from; null when there is one, or none can be'),
  })
  .meta({ id: 'ScheduledEmployee' });

const flag = z.enum(['true', 'false']).optional();

export const readSchedule = endpoint({
  operationId: 'readSchedule',
  method: 'get',
  path: '/api/v1/schedule',
  tag: 'Schedule',
  summary: 'Who is to be evaluated in a school year, and why',
  description:
    'As of today. Administrators see the people of their schools, teachers themselves. Those who are not employed in the school year are left out unless that reason is asked for.',
  access: ['administrator', 'teacher', 'hr'],
  query: z.strictObject({
    schoolYear,
    school: id.optional(),
    due: flag,
    reason: scheduleReason.optional(),
    started: flag.describe('Whether there is an evaluation of this school year'),
    finding: z
      .string()
      .regex(/^K\d{2}$/, 'A rule is K01 to K40')
      .optional()
      .describe('Only employees with a finding of this rule'),
    ...page,
  }),
  success: {
    status: 200,
    description: 'One page by name; the Link header names the next',
    schema: z.object({
      schoolYear,
      asOf: date,
      counts: z
        .object({ people: z.int(), due: z.int(), dueNotStarted: z.int() })
        .describe('Of everybody whom the query matches, on all pages'),
      items: z.array(scheduled),
      nextCursor,
    }),
  },
});
