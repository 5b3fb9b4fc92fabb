/** Educ. Code 44664(a): who is evaluated in a school year, and when next. */
import type { EmployeeFacts, EmploymentStatus } from '../../../rules/facts/employee-facts.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import type { ScheduleEntry } from '../../../rules/schedule.ts';
import { addSchoolYears, firstDayOf } from '../../../rules/school-year.ts';

const citation = {
  section: 'Educ. Code 44664(a)',
  url: 'https://self-law.org/code/ca/education-code/44664',
  confirmWithCounsel: false,
};

/** The status that an employee has when the school year begins, or first has in it; undefined without a history. */
function statusIn({ statusHistory }: EmployeeFacts, schoolYear: string): EmploymentStatus | undefined {
  const begins = firstDayOf(schoolYear);
  return statusHistory.find(({ until }) => until === null || until > begins)?.status;
}

/** Probationary employees every school year, permanent ones at least every other. */
export function schedule(facts: EmployeeFacts, schoolYear: string, _asOf: LocalDate): ScheduleEntry {
  const last = facts.evaluations
    .map((evaluation) => evaluation.schoolYear)
    .toSorted()
    .at(-1);
  const entry = { schoolYear, citation, findings: [] };
  if (statusIn(facts, schoolYear) !== 'permanent')
    return {
      ...entry,
      isDue: true,
      reason: 'PROBATIONARY',
      sentence: 'A probationary employee is evaluated at least once each school year.',
      nextDue: schoolYear,
      intervalYears: 1,
    };
  const due = last === undefined ? schoolYear : addSchoolYears(last, 2);
  return {
    ...entry,
    isDue: due <= schoolYear,
    reason: last === undefined ? 'NEVER_EVALUATED' : 'EVERY_OTHER_YEAR',
    sentence:
      last === undefined
        ? 'A permanent employee without an evaluation on record is evaluated this school year.'
        : `A permanent employee evaluated in ${last} is evaluated again no later than ${due}.`,
    nextDue: due,
    intervalYears: 2,
  };
}
