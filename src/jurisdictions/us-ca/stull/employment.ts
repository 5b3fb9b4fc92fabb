/** What an employee's status is on a day and in a school year. */
import { deliveryLimit, followsTwelveMonthRule } from '../../../rules/deadlines/legal.ts';
import type { EmployeeFacts, EmploymentStatus } from '../../../rules/facts/employee-facts.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import { firstDayOf, lastDayOf, type SchoolYear } from '../../../rules/school-year.ts';

export const isEmployedOn = ({ hiredOn, leftOn }: EmployeeFacts, day: LocalDate): boolean =>
  hiredOn <= day && (leftOn === null || day <= leftOn);

/** The status on a day; null where the record has none. */
export const statusOn = ({ statusHistory }: EmployeeFacts, day: LocalDate): EmploymentStatus | null =>
  statusHistory.find(({ from, until }) => from <= day && (until === null || day < until))?.status ?? null;

/** Of several statuses in one year the one with the strictest duty counts: nobody is planned less than any of them asks. */
const strictestFirst: readonly EmploymentStatus[] = ['probationary', 'temporary', 'permanent', 'hourly', 'substitute'];

/** The status that decides in a school year; null where the record has none. */
export function statusIn({ statusHistory, hiredOn, leftOn }: EmployeeFacts, year: SchoolYear): EmploymentStatus | null {
  const from = hiredOn > firstDayOf(year) ? hiredOn : firstDayOf(year);
  const to = leftOn !== null && leftOn < lastDayOf(year) ? leftOn : lastDayOf(year);
  const statuses = statusHistory
    .filter((period) => period.from <= to && (period.until === null || period.until > from))
    .map(({ status }) => status);
  return strictestFirst.find((status) => statuses.includes(status)) ?? null;
}

/** The last day on which an evaluation of the school year can be delivered in time; null without a calendar. */
export function deliveryLimitIn(facts: EmployeeFacts, year: SchoolYear): LocalDate | null {
  if (followsTwelveMonthRule(facts)) return lastDayOf(year);
  const lastSchoolday = facts.lastSchooldays[year];
  return lastSchoolday === undefined ? null : deliveryLimit(lastSchoolday);
}

/**
 * Whether there is somebody to evaluate in the school year: not before the hire, and not when the employee leaves before
 * the evaluation must be delivered. Where no calendar says when that is, leaving during the year changes nothing.
 */
export function isThereToEvaluate(facts: EmployeeFacts, year: SchoolYear): boolean {
  const until = deliveryLimitIn(facts, year) ?? firstDayOf(year);
  return facts.hiredOn <= lastDayOf(year) && (facts.leftOn === null || facts.leftOn >= until);
}
