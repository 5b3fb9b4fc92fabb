import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { deadlineStates } from '../../rules/deadlines/state.ts';
import { date, finding, id, key, moment, nextCursor, page, person, school, schoolYear } from '../common/index.ts';

const tag = 'Compliance';
const access = ['administrator', 'hr'];
const csv = 'text/csv';
const count = z.int().min(0);

/** States of duties that apply. */
export const dutyState = z.enum(deadlineStates).exclude(['not_applicable']);
export const severity = z.enum(['BLOCK', 'WARN', 'BREACH', 'INFO']);

const states = z
  .object({ waiting: count, open: count, due_soon: count, overdue: count, met: count, missed: count })
  .describe('Numbers of duties by how they stand')
  .meta({ id: 'DutyCounts' });

const duty = z
  .object({
    evaluationId: id,
    teacher: person,
    evaluator: person,
    school,
    kind: z.string(),
    title: z.string(),
    state: dutyState,
    dueOn: date.nullable(),
    targetOn: date.nullable(),
    doneOn: date.nullable(),
    source: z.string(),
    isLegal: z.boolean(),
    confirmWithCounsel: z.boolean(),
  })
  .meta({ id: 'Duty' });

const yesOrNo = z.enum(['true', 'false']);

const where = { schoolYear, school: id.optional() };
export const summaryQuery = z.strictObject(where);
const dutyFilter = {
  ...where,
  state: dutyState.optional(),
  kind: key.optional(),
  mine: yesOrNo.optional().describe('true: only evaluations that this viewer answers for'),
};
const findingFilter = {
  schoolYear: schoolYear.optional().describe('Without it: of all years'),
  school: id.optional(),
  severity: severity.optional(),
  rule: z
    .string()
    .regex(/^K\d{2}$/)
    .optional(),
};
const entryFilter = { ...where, pupilProgress: z.enum(['with', 'without']).optional() };

export const dutyQuery = z.strictObject({ ...dutyFilter, ...page });
export const dutyCsvQuery = z.strictObject(dutyFilter);
export const findingQuery = z.strictObject({ ...findingFilter, ...page });
export const findingCsvQuery = z.strictObject(findingFilter);
export const entryQuery = z.strictObject({ ...entryFilter, ...page });
export const entryCsvQuery = z.strictObject(entryFilter);

export const readCompliance = endpoint({
  operationId: 'readCompliance',
  method: 'get',
  path: '/api/v1/compliance',
  tag,
  summary: 'How the duties of a school year stand, in numbers; each has its list',
  access,
  query: summaryQuery,
  success: {
    status: 200,
    description: 'The numbers',
    schema: z
      .object({
        schoolYear,
        asOf: date.describe('Today in the district'),
        evaluations: count,
        states,
        mine: states.describe('Of the evaluations that this viewer answers for'),
        dueNext: z.array(duty).describe('The ten that are due next'),
        duties: z.array(
          z.object({ kind: z.string(), title: z.string(), source: z.string(), isLegal: z.boolean(), states }),
        ),
        schools: z.array(z.object({ school, evaluations: count, states })),
        schedule: z
          .object({ due: count, started: count, notStarted: count })
          .describe('Who is to be evaluated this school year, as GET /api/v1/schedule lists them'),
        findings: z
          .array(z.object({ severity, rule: z.string(), title: z.string(), count }))
          .describe('What the law found in evaluations of this year, as it was stored; each once for an evaluation'),
        breachesOfOtherYears: count.describe('Breaches of the law in other school years: they stay in view'),
        pupilProgress: z
          .object({ with: count, without: count })
          .describe('Evaluations with a pupil-progress entry, and without one'),
      })
      .meta({ id: 'Compliance' }),
  },
});

export const listDuties = endpoint({
  operationId: 'listDuties',
  method: 'get',
  path: '/api/v1/compliance/duties',
  tag,
  summary: 'The duties behind a number, by day',
  access,
  query: dutyQuery,
  success: { status: 200, description: 'One page', schema: z.object({ items: z.array(duty), nextCursor }) },
});

export const exportDuties = endpoint({
  operationId: 'exportDuties',
  method: 'get',
  path: '/api/v1/compliance/duties.csv',
  tag,
  summary: 'The duties behind a number, as a spreadsheet',
  access,
  query: dutyCsvQuery,
  success: { status: 200, description: 'CSV', schema: z.string(), mediaType: csv },
});

const recordedFinding = z
  .object({ evaluationId: id, teacher: person, school, schoolYear, finding, recordedAt: moment })
  .meta({ id: 'RecordedFinding' });

export const listRecordedFindings = endpoint({
  operationId: 'listRecordedFindings',
  method: 'get',
  path: '/api/v1/compliance/findings',
  tag,
  summary: 'The findings behind a number, latest first; breaches are never taken out of it',
  access,
  query: findingQuery,
  success: { status: 200, description: 'One page', schema: z.object({ items: z.array(recordedFinding), nextCursor }) },
});

export const exportRecordedFindings = endpoint({
  operationId: 'exportRecordedFindings',
  method: 'get',
  path: '/api/v1/compliance/findings.csv',
  tag,
  summary: 'The findings behind a number, as a spreadsheet',
  access,
  query: findingCsvQuery,
  success: { status: 200, description: 'CSV', schema: z.string(), mediaType: csv },
});

const entry = z
  .object({ evaluationId: id, teacher: person, school, schoolYear, hasPupilProgressEntry: z.boolean() })
  .meta({ id: 'PupilProgressEntry' });

export const listPupilProgressEntries = endpoint({
  operationId: 'listPupilProgressEntries',
  method: 'get',
  path: '/api/v1/compliance/pupil-progress',
  tag,
  summary: 'The evaluations with or without a pupil-progress entry',
  description: 'An entry is a measure, an item of evidence of pupils’ progress, or a text on that criterion.',
  access,
  query: entryQuery,
  success: { status: 200, description: 'One page', schema: z.object({ items: z.array(entry), nextCursor }) },
});

export const exportPupilProgressEntries = endpoint({
  operationId: 'exportPupilProgressEntries',
  method: 'get',
  path: '/api/v1/compliance/pupil-progress.csv',
  tag,
  summary: 'The evaluations with or without a pupil-progress entry, as a spreadsheet',
  access,
  query: entryCsvQuery,
  success: { status: 200, description: 'CSV', schema: z.string(), mediaType: csv },
});
