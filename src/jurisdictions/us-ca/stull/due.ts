/**
 * Educ. Code 44664(a) and (b): evaluation at least once each school year for probationary employees, at least every
 * other year for permanent ones, at least every five years for some of them; annually after an unsatisfactory
 * evaluation of a permanent employee, until a positive one or separation.
 */
import type { EmployeeFacts, EmploymentStatus, PastEvaluation } from '../../../rules/facts/employee-facts.ts';
import { earlierOf, type LocalDate } from '../../../rules/local-date.ts';
import type { ScheduleEntry, ScheduleReason } from '../../../rules/schedule.ts';
import { lastDayOf, type SchoolYear, schoolYearsBetween } from '../../../rules/school-year.ts';
import { deliveryLimitIn, isThereToEvaluate, statusIn } from './employment.ts';
import { areFiveYears, consentEndedOn } from './five-years.ts';
import { evaluationsBefore, unsatisfactoryBefore } from './past-evaluations.ts';
import { type Outside, outsideOf } from './scope.ts';

/** Whether somebody is due in a school year, and what that rests on. */
export interface Due {
  isDue: boolean;
  reason: ScheduleReason;
  intervalYears: ScheduleEntry['intervalYears'];
  status: EmploymentStatus | null;
  /** The evaluation from which the interval runs; null: none on record, or it does not matter. */
  last: PastEvaluation | null;
  outside: Outside | null;
  /** The day on which an interval of five years ended for want of consent. */
  consentEndedOn: LocalDate | null;
}

/**
 * Whether an employee is to be evaluated in a school year, by what is known as of a day. Evaluations of the year itself
 * do not count; a later year is looked at as though nothing were done before it but what is on record.
 */
export function dueIn(facts: EmployeeFacts, year: SchoolYear, asOf: LocalDate): Due {
  const status = statusIn(facts, year);
  const outside = outsideOf(facts, status, earlierOf(asOf, lastDayOf(year)));
  const basis = { status, last: null, outside, consentEndedOn: null };
  const annually = { ...basis, isDue: true, intervalYears: 1 } as const;
  const never = { ...basis, isDue: false, intervalYears: null } as const;
  if (!isThereToEvaluate(facts, year)) return { ...never, reason: 'NOT_EMPLOYED' };
  if (outside !== null) return { ...never, reason: 'OUT_OF_SCOPE' };
  if (status === null) return { ...annually, reason: 'STATUS_UNKNOWN' };
  if (status === 'probationary') return { ...annually, reason: 'PROBATIONARY' };
  // The section names no interval for others; every year is the reading that nobody can find too long.
  if (status !== 'permanent') return { ...annually, reason: 'TEMPORARY' };
  const unsatisfactory = unsatisfactoryBefore(facts, year, asOf);
  if (unsatisfactory !== null) return { ...annually, reason: 'AFTER_UNSATISFACTORY', last: unsatisfactory };
  const last = evaluationsBefore(facts, year, asOf).at(-1) ?? null;
  if (last === null) return { ...basis, isDue: true, intervalYears: 2, reason: 'NEVER_EVALUATED' };
  return { ...basis, last, ...interval(facts, last, year, asOf) };
}

/**
 * Two years, or five when they hold on the day that decides: today, or the last day on which the year's evaluation can
 * be delivered in time. Consent that ends after that day makes the next year due, and consent that comes after it does
 * not excuse the year.
 */
function interval(facts: EmployeeFacts, last: PastEvaluation, year: SchoolYear, asOf: LocalDate) {
  const lastDay = earlierOf(asOf, lastDayOf(year));
  const decisive = earlierOf(asOf, deliveryLimitIn(facts, year) ?? lastDayOf(year));
  const areFive = areFiveYears(facts, last, decisive);
  const isDue = schoolYearsBetween(last.schoolYear, year) >= (areFive ? 5 : 2);
  if (areFive && areFiveYears(facts, last, lastDay))
    return { isDue, intervalYears: 5, reason: 'EVERY_FIVE_YEARS', consentEndedOn: null } as const;
  const ended = consentEndedOn(facts, last, lastDay);
  const reason = ended === null ? 'EVERY_OTHER_YEAR' : 'CONSENT_WITHDRAWN';
  return { isDue, intervalYears: 2, reason, consentEndedOn: ended } as const;
}
