/** Acts on an evaluation as a whole. Each takes the evaluation's ETag and gives back the evaluation as it is then. */
import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { date, evaluationParams, id } from '../common/index.ts';
import { evaluationSchema } from '../evaluations/index.ts';

const text = z.string().trim().min(1).max(4000);
const note = text.optional();

/** When it happened. It may lie before the moment of recording: what is late can always be recorded, and is seen to be. */
const when = {
  occurredOn: date.optional().describe('The day it happened where the district is; today when neither is given'),
  occurredAt: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('The moment it happened, in place of the day; its day is the one that the district had then'),
};

const reasoned = z.strictObject({ ...when, reason: text });
const acknowledgement = text.optional().describe('Why the act is done in spite of warnings; kept with each of them');

const steps = '/api/v1/evaluations/{evaluationId}/steps';
const staff = ['administrator', 'hr'] as const;
const act = {
  method: 'post',
  tag: 'Evaluation life',
  access: staff,
  params: evaluationParams,
  success: { status: 200, description: 'The evaluation after the act', schema: evaluationSchema },
  etag: true,
  ifMatch: true,
  problems: [409],
} as const;

export const startEvaluation = endpoint({
  ...act,
  operationId: 'startEvaluation',
  path: `${steps}/start`,
  summary: 'Start a planned evaluation',
  body: z.strictObject({ ...when, note }).meta({ id: 'Start' }),
});

export const draftEvaluation = endpoint({
  ...act,
  operationId: 'draftEvaluation',
  path: `${steps}/draft`,
  summary: 'Put the evaluation in writing; refused unless the current rating matches the current inputs',
  body: z.strictObject({ note }).meta({ id: 'Draft' }),
});

export const transmittals = ['in_person', 'mail', 'email', 'online'] as const;

export const issueEvaluation = endpoint({
  ...act,
  operationId: 'issueEvaluation',
  path: `${steps}/issue`,
  summary: 'Record that a copy of the drafted evaluation was transmitted to the employee, how and when',
  description:
    'What the law forbids refuses it, warnings need an acknowledgement, and a delivery that was late is recorded as late.',
  body: z
    .strictObject({
      ...when,
      manner: z.enum(transmittals).describe('How the copy was transmitted'),
      note,
      acknowledgement,
    })
    .meta({ id: 'Issue' }),
});

export const recordConference = endpoint({
  ...act,
  operationId: 'recordConference',
  path: `${steps}/conference`,
  summary: 'Record a meeting of employee and evaluator on the issued evaluation',
  body: z
    .strictObject({
      ...when,
      isAttended: z
        .boolean()
        .default(true)
        .describe('false: the employee was asked and declined; then say more in a note'),
      note,
    })
    .refine(({ isAttended, note: said }) => isAttended || said !== undefined, {
      path: ['note'],
      message: 'Say how the employee was asked and declined',
    })
    .meta({ id: 'Conference' }),
});

export const acknowledgeReceipt = endpoint({
  ...act,
  operationId: 'acknowledgeReceipt',
  path: `${steps}/acknowledge`,
  summary: 'Acknowledge receipt of the issued evaluation, which is no agreement with it',
  access: ['teacher'],
  body: z.strictObject({}).meta({ id: 'Receipt' }),
});

export const settleReceipt = endpoint({
  ...act,
  operationId: 'settleReceipt',
  path: `${steps}/settle-receipt`,
  summary: 'Record that receipt was refused, or that the employee was unavailable, before a witness',
  body: z
    .strictObject({
      ...when,
      manner: z.enum(['refused', 'unavailable']),
      note: text.describe('Who witnessed it, and what'),
    })
    .meta({ id: 'ReceiptSettled' }),
});

export const closeEvaluation = endpoint({
  ...act,
  operationId: 'closeEvaluation',
  path: `${steps}/close`,
  summary: 'Close the evaluation; what the law still wants refuses it',
  body: z.strictObject({ ...when, note, acknowledgement }).meta({ id: 'Closing' }),
});

export const reopenEvaluation = endpoint({
  ...act,
  operationId: 'reopenEvaluation',
  path: `${steps}/reopen`,
  summary: 'Open an issued or closed evaluation for a correction; what was issued stays on record',
  body: reasoned.meta({ id: 'Reopening' }),
});

export const delegateEvaluation = endpoint({
  ...act,
  operationId: 'delegateEvaluation',
  path: `${steps}/delegate`,
  summary: 'Give the evaluation to another evaluator',
  body: reasoned.extend({ evaluatorId: id }).meta({ id: 'Delegation' }),
});

export const recordLeave = endpoint({
  ...act,
  operationId: 'recordLeave',
  path: `${steps}/leave`,
  summary: 'Record that the employee is on leave; no duty is tolled by it',
  body: reasoned
    .extend({ untilOn: date.optional().describe('Last day of the leave, when it is known') })
    .meta({ id: 'Leave' }),
});

export const recordLeaving = endpoint({
  ...act,
  operationId: 'recordLeaving',
  path: `${steps}/left`,
  summary: 'Close the evaluation without a rating because the employee left',
  body: reasoned.meta({ id: 'Leaving' }),
});
