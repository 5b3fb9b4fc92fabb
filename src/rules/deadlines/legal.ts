/**
 * The dates that the Education Code sets for an evaluation. A limit that is counted backward is never moved to a later
 * day because it falls on a weekend or a holiday.
 */
import { lastSchooldayOf } from '../calendars.ts';
import type { DeadlineFacts, DueDate } from '../deadlines.ts';
import { addDays, type LocalDate } from '../local-date.ts';
import { lastDayOf, type SchoolYear, startOf } from '../school-year.ts';

/** 44663(a): the copy is transmitted not later than 30 days before the last schoolday; days are calendar days. */
export const deliveryLimit = (lastSchoolday: LocalDate): LocalDate => addDays(lastSchoolday, -30);

/** 44663(a): they meet before the last schoolday, so the day before it is the last lawful one. */
export const meetingLimit = (lastSchoolday: LocalDate): LocalDate => addDays(lastSchoolday, -1);

/** The last lawful day for a given last schoolday, of each deadline that 44663(a) counts from it. */
export const lastSchooldayLimits: Readonly<Record<string, (lastSchoolday: LocalDate) => LocalDate>> = {
  delivery: deliveryLimit,
  meeting: meetingLimit,
};

/** Kinds that no contract clock may be named after. */
export const legalKinds = ['delivery', 'meeting', 'unsatisfactory-conference', 'reelection-notice'] as const;
export type LegalKind = (typeof legalKinds)[number];

const titles: Readonly<Record<LegalKind, string>> = {
  delivery: 'Copy of the evaluation to the employee',
  meeting: 'Meeting on the evaluation',
  'unsatisfactory-conference': 'Conference on unsatisfactory performance',
  'reelection-notice': 'Notice of re-election or non-re-election',
};

type Dated = Pick<DueDate, 'dueOn' | 'counting' | 'source' | 'confirmWithCounsel' | 'countedFrom'>;

const legal = (kind: LegalKind, dated: Dated): DueDate => ({
  kind,
  title: titles[kind],
  isLegal: true,
  metBy: kind,
  ...dated,
});

/** 44663(b) needs both: employed for twelve months a year, and not instructional. */
export const followsTwelveMonthRule = (
  employment: Pick<NonNullable<DeadlineFacts['employment']>, 'isInstructional' | 'monthsPerYear'> | null,
): boolean => employment !== null && !employment.isInstructional && employment.monthsPerYear >= 12;

/** 44663(b): they meet before July 30 of the year in which the evaluation is made. */
export const twelveMonthMeetingLimit = (year: SchoolYear): LocalDate => `${startOf(year) + 1}-07-29`;

/** Delivery and meeting: of 44663(b) for twelve-month non-instructional employees, of 44663(a) for everybody else. */
function deliveryAndMeeting({ schoolYear, employment, calendars }: DeadlineFacts): DueDate[] {
  if (followsTwelveMonthRule(employment)) {
    const fixed = { source: 'Educ. Code 44663(b)', confirmWithCounsel: true, countedFrom: 'school-year' } as const;
    return [
      legal('delivery', { ...fixed, dueOn: lastDayOf(schoolYear), counting: 'June 30 of the school year' }),
      legal('meeting', {
        ...fixed,
        dueOn: twelveMonthMeetingLimit(schoolYear),
        counting: 'Before July 30 after the school year',
      }),
    ];
  }
  const lastSchoolday = lastSchooldayOf(calendars);
  const counted = { source: 'Educ. Code 44663(a)', confirmWithCounsel: false, countedFrom: 'last-schoolday' } as const;
  return [
    legal('delivery', {
      ...counted,
      dueOn: lastSchoolday && deliveryLimit(lastSchoolday),
      counting: '30 calendar days before the last schoolday',
    }),
    legal('meeting', {
      ...counted,
      dueOn: lastSchoolday && meetingLimit(lastSchoolday),
      counting: 'Before the last schoolday',
    }),
  ];
}

/** 44664(b) names no day for the conference; the end of the school year is the outermost reading. */
function unsatisfactoryConference({ schoolYear, isSatisfactory }: DeadlineFacts): DueDate[] {
  if (isSatisfactory !== false) return [];
  return [
    legal('unsatisfactory-conference', {
      dueOn: lastDayOf(schoolYear),
      counting: 'By the end of the school year; the section names no day',
      source: 'Educ. Code 44664(b)',
      confirmWithCounsel: true,
      countedFrom: 'school-year',
    }),
  ];
}

/** 44929.21(b): by March 15 of the second complete probationary year. Which years were complete is for counsel. */
function reelectionNotice({ schoolYear, employment }: DeadlineFacts): DueDate[] {
  if (employment?.status !== 'probationary' || !employment.isLaterProbationaryYear) return [];
  return [
    legal('reelection-notice', {
      dueOn: `${startOf(schoolYear) + 1}-03-15`,
      counting: 'March 15 of the second complete probationary year',
      source: 'Educ. Code 44929.21(b)',
      confirmWithCounsel: true,
      countedFrom: 'school-year',
    }),
  ];
}

/** The deadlines of the statute for one evaluation; `calendars` are the latest versions only. */
export const legalDeadlines = (facts: DeadlineFacts): DueDate[] => [
  ...deliveryAndMeeting(facts),
  ...unsatisfactoryConference(facts),
  ...reelectionNotice(facts),
];
