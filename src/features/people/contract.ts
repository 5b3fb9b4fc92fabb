import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import {
  date,
  employmentStatus,
  findings,
  id,
  moment,
  nextCursor,
  page,
  person,
  reason,
  replacement,
  school,
  schoolYear,
} from '../common/index.ts';
import { fact, factKinds, newFact } from './fact-contract.ts';

const listed = z
  .object({
    person,
    localId: z.string(),
    schools: z.array(school).describe('Of the latest assignments that this viewer sees'),
    status: employmentStatus.nullable().describe('Today; null when not employed'),
  })
  .meta({ id: 'Employee' });

const period = z.object({ status: employmentStatus, from: date, until: date.nullable() });
const consent = z.object({
  side: z.enum(['evaluator', 'employee']),
  consenter: person.nullable(),
  givenOn: date,
  withdrawnOn: date.nullable(),
});

/** What is known of an employee, as it was believed at a moment. */
const employee = z
  .object({
    person,
    localId: z.string(),
    knownAt: moment.nullable().describe('The moment whose beliefs are shown; null: now'),
    asOf: date.describe('The day from which findings look'),
    facts: z
      .object({
        employer: z.string(),
        isCertificated: z.boolean(),
        hiredOn: date,
        leftOn: date.nullable(),
        isInstructional: z.boolean(),
        isHourlyAdultEducation: z.boolean(),
        monthsPerYear: z.string(),
        highlyQualified: z.boolean().nullable(),
        statusHistory: z.array(period),
        evaluations: z.array(
          z.object({ schoolYear, isSatisfactory: z.boolean().nullable(), completedOn: date.nullable() }),
        ),
        evaluator: person.nullable(),
        evaluatorSince: date.nullable(),
        consents: z.array(consent),
        fiveYearScheduledSince: date.nullable(),
      })
      .nullable()
      .describe('null: no employment was believed'),
    findings: findings.describe('What the law says of these facts'),
    allowedActions: z.array(z.enum(['record', 'consent', 'withdraw-consent', 'request-inspection'])),
  })
  .meta({ id: 'EmployeeRecord' });

const history = z
  .object({ items: z.array(fact).describe('Every fact ever recorded, the latest recording first') })
  .meta({ id: 'EmployeeHistory' });

const tag = 'People';
const path = '/api/v1/people/{personId}';
const params = z.object({ personId: id });

export const listPeople = endpoint({
  operationId: 'listPeople',
  method: 'get',
  path: '/api/v1/people',
  tag,
  summary: 'Employees by name',
  access: ['administrator', 'hr'],
  query: z.strictObject({
    q: z
      .string()
      .trim()
      .max(100)
      .regex(/^\P{Cc}*$/u, 'A name has no control characters')
      .optional()
      .describe('Part of the name, or the local identifier'),
    school: id.optional(),
    ...page,
  }),
  success: {
    status: 200,
    description: 'One page; the Link header names the next',
    schema: z.object({ items: z.array(listed), nextCursor }),
  },
});

export const readPerson = endpoint({
  operationId: 'readPerson',
  method: 'get',
  path,
  tag,
  summary: 'What is known of an employee, now or as it was believed at a moment',
  access: ['administrator', 'teacher', 'hr'],
  params,
  query: z.strictObject({ knownAt: moment.optional().describe('What was believed at that moment') }),
  success: { status: 200, description: 'The employee', schema: employee },
});

export const readPersonHistory = endpoint({
  operationId: 'readPersonHistory',
  method: 'get',
  path: `${path}/history`,
  tag,
  summary: 'Everything that was ever recorded about an employee, in both times',
  access: ['teacher', 'hr'],
  params,
  success: { status: 200, description: 'The history', schema: history },
  etag: true,
});

export const recordFact = endpoint({
  operationId: 'recordFact',
  method: 'post',
  path: `${path}/facts`,
  tag,
  summary: 'Record a fact about an employee, or put it in the place of one',
  description:
    'A status that begins ends the one before it. A fact that replaces another supersedes it: what was believed before stays readable.',
  access: ['hr'],
  params,
  body: z
    .strictObject({
      fact: newFact,
      replaces: replacement.optional(),
      acknowledgement: z.string().trim().min(1).max(2000).optional().describe('Of warnings of the law, in writing'),
    })
    .meta({ id: 'NewEmployeeFact' }),
  success: { status: 201, description: 'The history with the fact', schema: history },
  etag: true,
  ifMatch: true,
  idempotencyKey: true,
  problems: [409],
});

export const retractFact = endpoint({
  operationId: 'retractFact',
  method: 'post',
  path: `${path}/facts/{factId}/retract`,
  tag,
  summary: 'Take back a fact that never was, with the reason',
  access: ['hr'],
  params: params.extend({ factId: id }),
  body: z.strictObject({ kind: z.enum(factKinds), reason }).meta({ id: 'FactRetraction' }),
  success: { status: 200, description: 'The history', schema: history },
  etag: true,
  ifMatch: true,
  problems: [409],
});

export const consentToFiveYears = endpoint({
  operationId: 'consentToFiveYears',
  method: 'post',
  path: `${path}/five-year-consents`,
  tag,
  summary: 'Give or withdraw consent to an interval of five years: the employee, or the evaluator',
  access: ['administrator', 'teacher'],
  params,
  body: z
    .strictObject({ deed: z.enum(['given', 'withdrawn']), happenedOn: date.describe('The day in writing') })
    .meta({ id: 'NewFiveYearConsent' }),
  success: {
    status: 201,
    description: "This side's consents",
    schema: z.object({ items: z.array(consent) }),
  },
  idempotencyKey: true,
  problems: [409],
});

export const requestInspection = endpoint({
  operationId: 'requestInspection',
  method: 'post',
  path: `${path}/inspection-requests`,
  tag,
  summary: 'Ask in writing to inspect the own personnel file',
  access: ['teacher'],
  params,
  body: z.strictObject({ requestedOn: date }).meta({ id: 'NewInspectionRequest' }),
  success: { status: 201, description: 'The history with the request', schema: history },
  idempotencyKey: true,
});
