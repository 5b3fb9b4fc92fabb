/** What the law asks of an employee for one school year's evaluation. */
import type { EmployeeFacts, EmploymentStatus, StatusPeriod } from '../../../rules/facts/employee-facts.ts';
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { type SchoolYear, addSchoolYears, firstDayOf } from '../../../rules/school-year.ts';

/** The status that was held last in the school year; the last one before it, or the first after it, where none was. */
function statusIn(periods: readonly StatusPeriod[], schoolYear: SchoolYear): EmploymentStatus | undefined {
  const begun = periods.filter(({ from }) => from < firstDayOf(addSchoolYears(schoolYear, 1)));
  return (begun.at(-1) ?? periods[0])?.status;
}

/**
 * The employee as the evaluation's rules look at it. Where no employment is on record what holds for most is taken: a
 * permanent employee who teaches for ten months a year.
 */
export function employeeOf(facts: EmployeeFacts | undefined, schoolYear: SchoolYear): EvaluationFacts['employee'] {
  if (facts === undefined)
    return {
      status: 'permanent',
      isInstructional: true,
      monthsPerYear: 10,
      hiredOn: firstDayOf(schoolYear),
      leftOn: null,
      isOnLeaveAllYear: false,
    };
  return {
    status: statusIn(facts.statusHistory, schoolYear) ?? 'permanent',
    isInstructional: facts.isInstructional,
    monthsPerYear: facts.monthsPerYear,
    hiredOn: facts.hiredOn,
    leftOn: facts.leftOn,
    isOnLeaveAllYear: facts.leaveYears.includes(schoolYear),
  };
}
