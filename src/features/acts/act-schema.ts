import { z } from 'zod';
import type { ActFacts } from '../../rules/facts/act-facts.ts';
import { localDate } from '../../rules/local-date.ts';
import { date } from '../common/index.ts';

const day = date.transform((text) => localDate(text));
const count = z.int().min(0);

const changeResponse = z.strictObject({
  act: z.literal('change_response'),
  kind: z.enum(['attach', 'delete', 'hide', 'redact']),
  evaluationIssuedOn: day,
  filedOn: day,
  contractWorkingDays: count.nullable(),
  workingDaysTaken: count.nullable(),
});

const chargePacket = z.strictObject({
  act: z.literal('charge_packet'),
  ground: z.enum(['unprofessional_conduct', 'unsatisfactory_performance']),
  noticeOn: day.nullable(),
  filingOn: day,
  hasEvaluationAttached: z.boolean(),
  evaluationApplies: z.boolean().describe('Whether the Stull Act reaches the employee'),
  lastQuarterStartsOn: day.nullable().describe('First schoolday of the last quarter; null: not recorded'),
});

const derogatoryEntry = z.strictObject({
  act: z.literal('file_derogatory_entry'),
  noticeOn: day.nullable(),
  opportunityUntil: day.nullable().describe('Last day to review the entry and comment on it'),
  filingOn: day,
});

const readPupilRecord = z.strictObject({
  act: z.literal('read_pupil_record'),
  role: z.string().trim().min(1).max(100),
  hasLegitimateInterest: z.boolean(),
  isSchoolOfficial: z.boolean(),
  purpose: z.string().trim().max(500),
  hasConsentOrOrder: z.boolean(),
});

const exportFile = z.strictObject({
  act: z.literal('export'),
  audience: z.enum(['internal', 'employee', 'external']),
  contents: z.enum(['value_added', 'other']),
  identifiability: z.enum(['teacher', 'school', 'grade', 'subject', 'district']),
  smallestCell: count.nullable().describe('Fewest people behind one figure; null: no figures'),
  fewestTeachers: count.nullable().describe('Fewest teachers behind one figure; null: no figures'),
});

const transferAdministrator = z.strictObject({
  act: z.literal('transfer_administrator'),
  reasonsIncludeIncompetency: z.boolean(),
  writtenReasonsRequested: z.boolean(),
  evaluationCompletedOn: day.nullable(),
  noticeOn: day,
});

/** What is to be done, with everything the law asks about it. */
export const actFacts = z
  .discriminatedUnion('act', [
    changeResponse,
    chargePacket,
    derogatoryEntry,
    readPupilRecord,
    exportFile,
    transferAdministrator,
  ])
  .meta({ id: 'ActFacts' }) satisfies z.ZodType<ActFacts>;

/** Acts toward an employee, which stay on record. */
export const recordableAct = z
  .discriminatedUnion('act', [chargePacket, derogatoryEntry, transferAdministrator])
  .meta({ id: 'RecordableAct' });
export const recordableActs = ['charge_packet', 'file_derogatory_entry', 'transfer_administrator'] as const;
