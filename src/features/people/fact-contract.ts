/** The facts about an employee as the API takes them in and gives them out: one shape a kind. */
import { z } from 'zod';
import { date, employmentStatus, id, recorded, schoolYear } from '../common/index.ts';

const validTo = date.nullable().describe('Day after the last; null: still');

/** What is said of each kind; names are those of the columns. */
export const factContents = {
  employment: {
    status: employmentStatus,
    validFrom: date,
    validTo,
    hiredOn: date.describe('First day with this district'),
    isInstructional: z.boolean(),
    monthsPerYear: z
      .string()
      .regex(/^(\d|1[0-2])(\.\d{1,2})?$/, 'Months a year are a decimal number of at most 12')
      .refine((text) => Number(text) > 0 && Number(text) <= 12, 'Months a year are more than 0 and at most 12'),
    employer: z.enum(['school_district', 'county_superintendent', 'charter', 'other']),
    isCertificated: z.boolean(),
    isHourlyAdultEducation: z.boolean(),
    highlyQualified: z.boolean().nullable().describe('As the position requires it; null: it never did'),
  },
  five_year_interval: { validFrom: date, validTo },
  par_participation: { ground: z.enum(['unsatisfactory_rating', 'voluntary', 'agreement']), validFrom: date, validTo },
  par_report: {
    parParticipationId: id.describe('factId of the participation that is reported on'),
    reportedOn: date,
    reference: z.string().trim().min(1).max(500).describe('Where the report is kept'),
    evaluationId: id.nullable().describe('The evaluation that it was made available to'),
    attachedOn: date.nullable(),
  },
  leave_year: { schoolYear: schoolYear.describe('Away all of this school year') },
  complete_probationary_year: {
    schoolYear,
    daysServed: z.int().min(1).max(366),
    schooldays: z.int().min(1).max(366).describe('Days on which schools were kept'),
  },
  person_track: {
    schoolYear,
    track: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .describe('Track of a multi-track school whose calendar the employee follows'),
  },
  reelection_notice: { isReelected: z.boolean(), givenOn: date },
  inspection_request: { requestedOn: date, agreedToExtend: z.boolean(), grantedOn: date.nullable() },
  earlier_evaluation: {
    schoolYear,
    isSatisfactory: z.boolean(),
    completedOn: date,
    reference: z.string().trim().min(1).max(500),
  },
} as const;

/** Kinds that human resources records; consents are given by those who consent. */
export type RecordableKind = keyof typeof factContents;
export const recordableKinds = Object.keys(factContents) as RecordableKind[];

const consentContent = {
  side: z.enum(['employee', 'evaluator']),
  consenterId: id,
  deed: z.enum(['given', 'withdrawn']),
  happenedOn: date,
};

const newFactOf = <Kind extends RecordableKind>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), ...factContents[kind] });
const factOf = <Kind extends RecordableKind>(kind: Kind) =>
  z.object({ kind: z.literal(kind), ...factContents[kind], ...recorded });

const { employment, five_year_interval, par_participation } = factContents;
const isInOrder = ({ validFrom, validTo: end }: { validFrom: string; validTo: string | null }) =>
  end === null || end > validFrom;
const outOfOrder = { path: ['validTo'], message: 'A period ends after it begins' };

/** A fact to be recorded, by its kind. */
export const newFact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('employment'), ...employment }).refine(isInOrder, outOfOrder),
  z.strictObject({ kind: z.literal('five_year_interval'), ...five_year_interval }).refine(isInOrder, outOfOrder),
  z.strictObject({ kind: z.literal('par_participation'), ...par_participation }).refine(isInOrder, outOfOrder),
  newFactOf('par_report').refine(({ evaluationId, attachedOn }) => (evaluationId === null) === (attachedOn === null), {
    path: ['attachedOn'],
    message: 'The day of attaching goes with the evaluation',
  }),
  newFactOf('leave_year'),
  newFactOf('complete_probationary_year').refine(
    ({ daysServed, schooldays }) => daysServed <= schooldays && daysServed * 4 >= schooldays * 3,
    { path: ['daysServed'], message: 'A complete year is served on at least 75 % of the schooldays (44908)' },
  ),
  newFactOf('person_track'),
  newFactOf('reelection_notice'),
  newFactOf('inspection_request').refine(
    ({ requestedOn, grantedOn }) => grantedOn === null || grantedOn >= requestedOn,
    { path: ['grantedOn'], message: 'A request is granted after it was made' },
  ),
  newFactOf('earlier_evaluation'),
]);
export type NewFact = z.infer<typeof newFact>;

/** A fact as it is on record. */
export const fact = z
  .discriminatedUnion('kind', [
    factOf('employment'),
    factOf('five_year_interval'),
    factOf('par_participation'),
    factOf('par_report'),
    factOf('leave_year'),
    factOf('complete_probationary_year'),
    factOf('person_track'),
    factOf('reelection_notice'),
    factOf('inspection_request'),
    factOf('earlier_evaluation'),
    z.object({ kind: z.literal('five_year_consent'), ...consentContent, ...recorded }),
  ])
  .meta({ id: 'EmployeeFact' });
export type Fact = z.infer<typeof fact>;
export const factKinds = [...recordableKinds, 'five_year_consent'] as const;
