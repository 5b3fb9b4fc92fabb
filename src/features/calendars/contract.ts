import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { date, id, nextCursor, page, person, school, schoolYear } from '../common/index.ts';

const calendar = z
  .object({
    calendarId: id,
    schoolYear,
    school: school.nullable().describe('null: every school that has none of its own'),
    track: z.string().nullable().describe('null: everybody who is on no track with a calendar of its own'),
    version: z.int(),
    status: z.enum(['draft', 'adopted']),
    firstSchoolday: date,
    lastSchoolday: date,
    adoptedOn: date.nullable().describe('null for a draft'),
    note: z.string().nullable(),
    counts: z.boolean().describe('The version adopted last, for this school and track'),
  })
  .meta({ id: 'SchoolCalendar' });

const days = {
  schoolYear,
  schoolId: id.nullable().default(null),
  track: z.string().trim().min(1).max(60).nullable().default(null),
  firstSchoolday: date,
  lastSchoolday: date,
  note: z.string().trim().min(1).max(2000).optional(),
};

export const calendarDraft = z.strictObject(days).meta({ id: 'CalendarDraft' });
export const calendarProposal = z
  .strictObject({ ...days, adoptedOn: date.describe('Day on which the governing board adopts it') })
  .meta({ id: 'CalendarProposal' });
export type CalendarProposal = z.infer<typeof calendarProposal>;

export const timeliness = z
  .enum(['IN_TIME', 'ONLY_AS_AMENDED', 'ONLY_WHEN_DONE', 'LATE'])
  .describe('By both calendars, by the amended one only, by the one of its day only, or by neither');

export const effectSummary = z
  .object({
    evaluations: z.int().describe('Evaluations with at least one deadline that moves'),
    deadlines: z.int().describe('Deadlines that move'),
    bySchool: z.array(z.object({ school, evaluations: z.int(), deadlines: z.int() })),
    moves: z
      .array(
        z.object({
          kind: z.string(),
          title: z.string(),
          from: date.nullable(),
          to: date.nullable(),
          deadlines: z.int(),
        }),
      )
      .describe('What moves from which day to which'),
    turns: z
      .array(
        z.object({
          kind: z.string(),
          before: timeliness.nullable(),
          after: timeliness.nullable(),
          deadlines: z.int(),
        }),
      )
      .describe('What was done already and would be judged otherwise'),
    sentences: z.array(z.string()).describe('The same in words'),
  })
  .meta({ id: 'CalendarEffect' });

const affected = z
  .object({
    evaluationId: id,
    teacher: person,
    school,
    kind: z.string(),
    title: z.string(),
    from: date.nullable(),
    to: date.nullable(),
    doneOn: date.nullable(),
    before: timeliness.nullable(),
    after: timeliness.nullable(),
  })
  .meta({ id: 'AffectedDeadline' });

const preview = z
  .object({
    fingerprint: z
      .string()
      .describe('Send it with the adoption; it names the proposal and the facts it was looked at with'),
    effect: effectSummary,
    items: z.array(affected).describe('One page, by school and name'),
    nextCursor,
  })
  .meta({ id: 'CalendarPreview' });

const tag = 'Calendars';

export const listCalendars = endpoint({
  operationId: 'listCalendars',
  method: 'get',
  path: '/api/v1/calendars',
  tag,
  summary: 'Every version of the school calendars, newest school year first',
  access: 'signed-in',
  query: z.strictObject({ schoolYear: schoolYear.optional() }),
  success: { status: 200, description: 'The versions', schema: z.object({ items: z.array(calendar) }) },
});

export const draftCalendar = endpoint({
  operationId: 'draftCalendar',
  method: 'post',
  path: '/api/v1/calendars',
  tag,
  summary: 'Keep a draft of a calendar; it counts for nothing until it is adopted',
  access: ['hr'],
  body: calendarDraft,
  success: { status: 201, description: 'The draft', schema: calendar },
  idempotencyKey: true,
});

export const previewCalendar = endpoint({
  operationId: 'previewCalendar',
  method: 'post',
  path: '/api/v1/calendars/preview',
  tag,
  summary:
    'What changes if this calendar is adopted: whose deadlines move, and what turns late or timely. Writes nothing',
  access: ['hr'],
  query: z.strictObject({ only: z.enum(['turned']).optional().describe('Only what turns late or timely'), ...page }),
  body: calendarProposal,
  success: { status: 200, description: 'The effect and one page of deadlines', schema: preview },
});

export const adoptCalendar = endpoint({
  operationId: 'adoptCalendar',
  method: 'post',
  path: '/api/v1/calendars/adoptions',
  tag,
  summary: 'Adopt a calendar as it was previewed, and move every deadline that is counted from it',
  description: 'Earlier versions stay. Refused with 409 when anything changed since the preview.',
  access: ['hr'],
  body: z
    .strictObject({ proposal: calendarProposal, fingerprint: z.string().regex(/^sha256:[0-9a-f]{64}$/) })
    .meta({ id: 'CalendarAdoption' }),
  success: {
    status: 201,
    description: 'The new version and what it changed',
    schema: z.object({ calendar, effect: effectSummary }).meta({ id: 'AdoptedCalendar' }),
  },
  idempotencyKey: true,
  problems: [409],
});
