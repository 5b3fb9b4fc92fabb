/** The last lawful days of 44663. A limit that falls on a weekend or a holiday is not moved. */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { addDays, type LocalDate } from '../../../rules/local-date.ts';
import { lastDayOf, type SchoolYear, startOf } from '../../../rules/school-year.ts';

/** 44663(a): not later than 30 days before the last schoolday; days are calendar days. */
export const deliveryLimit = (lastSchoolday: LocalDate): LocalDate => addDays(lastSchoolday, -30);

/** 44663(a): before the last schoolday, so the day before it is the last lawful one. */
export const meetingLimit = (lastSchoolday: LocalDate): LocalDate => addDays(lastSchoolday, -1);

/** 44663(b): no later than June 30 of the year in which the evaluation is made. */
export const twelveMonthDeliveryLimit = lastDayOf;

/** 44663(b): before July 30 of that year. */
export const twelveMonthMeetingLimit = (year: SchoolYear): LocalDate => `${startOf(year) + 1}-07-29`;

/** 44663(b) needs both: employed for twelve months a year, and not instructional. */
export const followsTwelveMonthRule = ({
  isInstructional,
  monthsPerYear,
}: Pick<EvaluationFacts['employee'], 'isInstructional' | 'monthsPerYear'>): boolean =>
  !isInstructional && monthsPerYear >= 12;
