/** Every date by which something of an evaluation is due: by the Act and by the contract's clocks. Pure. */
import { latestVersions, type DatedCalendar } from './calendars.ts';
import type { ClockSet } from './clocks/clock.ts';
import { contractDeadlines, dueDateOf } from './deadlines/contract.ts';
import { legalDeadlines } from './deadlines/legal.ts';
import type { EmploymentStatus } from './facts/employee-facts.ts';
import type { LocalDate } from './local-date.ts';
import type { SchoolYear } from './school-year.ts';
import { type CalendarMark, type Milestone, milestones } from './milestones.ts';
import { workingDayOnOrBefore } from './working-days.ts';

/** What the deadlines of one evaluation depend on. */
export interface DeadlineFacts {
  schoolYear: SchoolYear;
  /** null: the employment is not recorded, and what holds for most is taken, which is also the earlier limit. */
  employment: {
    status: EmploymentStatus;
    isInstructional: boolean;
    monthsPerYear: number;
    /** The school year follows one that was probationary too, so that re-election is decided in it (44929.21(b)). */
    isLaterProbationaryYear: boolean;
  } | null;
  /** The person's tracks in the school year; none: the school has no tracks. */
  tracks: readonly string[];
  /** Versions for these tracks in any order; see calendarsOf. */
  calendars: readonly DatedCalendar[];
  /** Of the latest rating; null: not rated. */
  isSatisfactory: boolean | null;
  /** Days on which milestones were reached, for what is counted from them. */
  reachedOn: Readonly<Partial<Record<Milestone, LocalDate>>>;
  /** The clocks that the district chose for the school year; null: none. */
  clocks: ClockSet | null;
  /** Days that are no working days beside weekends. */
  holidays: readonly LocalDate[];
}

/** What a date is counted from: a mark of the calendar, a milestone, or nothing (it is written down as a date). */
export type Origin = CalendarMark | Milestone | 'date';

/** One date by which something is due. */
export interface Deadline {
  /** delivery, meeting, unsatisfactory-conference, reelection-notice, or the key of a contract clock. */
  kind: string;
  /** What is due, in a few words. */
  title: string;
  /** The last day on which it is in time; null while what it is counted from is not known. */
  dueOn: LocalDate | null;
  /** The last working day on or before it: what to aim for. */
  targetOn: LocalDate | null;
  /** How it is counted, in a few words: "30 calendar days before the last schoolday". */
  counting: string;
  /** Section of the statute, or clause of the contract. */
  source: string;
  isLegal: boolean;
  confirmWithCounsel: boolean;
  countedFrom: Origin;
  /** The milestone that meets it. */
  metBy: Milestone;
}

/** A deadline before its target is worked out. */
export type DueDate = Omit<Deadline, 'targetOn'>;

const withTarget = (due: DueDate, holidays: readonly LocalDate[]): Deadline => ({
  ...due,
  targetOn: due.dueOn === null ? null : workingDayOnOrBefore(due.dueOn, holidays),
});

/** Every deadline of an evaluation, the statute's first. What does not apply to the employee is left out. */
export function deadlinesFor(facts: DeadlineFacts): Deadline[] {
  const current = { ...facts, calendars: latestVersions(facts.calendars) };
  return [...legalDeadlines(current), ...contractDeadlines(current)].map((due) => withTarget(due, facts.holidays));
}

/** What is known without knowing the employment. */
export type OpenFacts = Omit<DeadlineFacts, 'employment'>;

/** Every deadline, whoever it is for: of an employment that is not known, and of every clock. */
function forAnyone(facts: OpenFacts): Deadline[] {
  const current = { ...facts, employment: null, calendars: latestVersions(facts.calendars) };
  const clocks = facts.clocks?.clocks ?? [];
  const due = [...legalDeadlines(current), ...clocks.flatMap((clock) => dueDateOf(clock, current))];
  return due.map((each) => withTarget(each, facts.holidays));
}

/**
 * Every deadline that is counted from a schoolday, whoever it is for: what moves when a calendar does. Each is the same
 * as in deadlinesFor, so that a moved calendar and a fresh computation agree.
 */
export function calendarDeadlines(facts: Omit<OpenFacts, 'isSatisfactory' | 'reachedOn'>): Deadline[] {
  return forAnyone({ ...facts, isSatisfactory: null, reachedOn: {} }).filter(
    ({ countedFrom }) => countedFrom === 'first-schoolday' || countedFrom === 'last-schoolday',
  );
}

/** Every deadline that follows from milestones and the rating, whoever it is for: what moves when one is reached. */
export function milestoneDeadlines(facts: OpenFacts): Deadline[] {
  return forAnyone(facts).filter(
    ({ kind, countedFrom }) =>
      kind === 'unsatisfactory-conference' || (milestones as readonly string[]).includes(countedFrom),
  );
}
