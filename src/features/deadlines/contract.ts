import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { deadlineStates } from '../../rules/deadlines/state.ts';
import { date, evaluationParams, id, key, moment, noBody, schoolYear } from '../common/index.ts';

/** Milestones that are recorded by hand; the service knows the others from what is done in it. */
export const recordableMilestones = [
  'criteria',
  'self-assessment',
  'planning-sheet',
  'planning-conference',
  'growth-plan-visit',
  'observation-conference',
  'written-record',
] as const;

const deadline = z
  .object({
    kind: key.describe(
      'delivery, meeting, unsatisfactory-conference, reelection-notice, or the key of a contract clock',
    ),
    title: z.string(),
    state: z.enum(deadlineStates),
    dueOn: date.nullable().describe('Last day on which it is in time; null while what it is counted from is not known'),
    targetOn: date.nullable().describe('Last working day on or before it: what to aim for'),
    doneOn: date.nullable(),
    counting: z.string().describe('How it is counted'),
    source: z.string().describe('Section of the statute, or clause of the contract'),
    isLegal: z.boolean(),
    confirmWithCounsel: z.boolean(),
    notice: z.string().nullable().describe('What an amended calendar makes of it'),
  })
  .meta({ id: 'Deadline' });

const timeline = z
  .object({
    evaluationId: id,
    schoolYear,
    asOf: date.describe('Today in the district'),
    deadlines: z.array(deadline).describe('By due day; those without a day last'),
    calendars: z
      .array(
        z.object({
          calendarId: id,
          track: z.string().nullable(),
          adoptedOn: date,
          firstSchoolday: date,
          lastSchoolday: date,
        }),
      )
      .describe("Every version of the employee's calendars, oldest first; the last of each track counts"),
    recordableMilestones: z.array(z.string()).describe('What this viewer can record as done'),
  })
  .meta({ id: 'DeadlineTimeline' });

const tag = 'Deadlines';

export const readDeadlines = endpoint({
  operationId: 'readDeadlines',
  method: 'get',
  path: '/api/v1/evaluations/{evaluationId}/deadlines',
  tag,
  summary: 'Every date by which something of the evaluation is due, with its source and how it stands',
  access: ['administrator', 'teacher', 'hr'],
  params: evaluationParams,
  success: { status: 200, description: 'One timeline', schema: timeline },
});

export const recordMilestone = endpoint({
  operationId: 'recordMilestone',
  method: 'post',
  path: '/api/v1/evaluations/{evaluationId}/milestones',
  tag,
  summary: 'Record the day on which a milestone was reached, or take a mistaken record back',
  description: 'Nothing is overwritten: the latest record of a milestone counts, and the earlier ones stay.',
  access: ['administrator', 'hr'],
  params: evaluationParams,
  body: z
    .strictObject({
      milestone: z.enum(recordableMilestones),
      reachedOn: date.nullable().describe('null takes the last record back, and needs a note'),
      note: z.string().trim().min(1).max(2000).optional(),
    })
    .meta({ id: 'NewMilestoneRecord' }),
  success: {
    status: 201,
    description: 'The record',
    schema: z
      .object({ milestone: z.string(), sequence: z.int(), reachedOn: date.nullable(), recordedAt: moment })
      .meta({ id: 'MilestoneRecord' }),
  },
  idempotencyKey: true,
});

export const refreshDeadlinesOfYear = endpoint({
  operationId: 'refreshDeadlines',
  method: 'post',
  path: '/api/v1/deadlines/{schoolYear}/refresh',
  tag,
  summary: 'Work out every deadline of a school year anew, after holidays or employment were corrected',
  access: ['hr'],
  params: z.object({ schoolYear }),
  body: noBody,
  success: {
    status: 200,
    description: 'How many deadlines were added or changed',
    schema: z.object({ schoolYear, changed: z.int() }).meta({ id: 'RefreshedDeadlines' }),
  },
});
