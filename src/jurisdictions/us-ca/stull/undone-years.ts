/** School years in which an evaluation was or is due and was not made. */
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import { addSchoolYears, lastDayOf, type SchoolYear, schoolYearOf } from '../../../rules/school-year.ts';
import { type Due, dueIn } from './due.ts';
import { isEvaluatedIn } from './past-evaluations.ts';

export interface UndoneYear {
  schoolYear: SchoolYear;
  due: Due;
  /** The school year has ended, so that it cannot be made good. */
  isOver: boolean;
  isOnLeave: boolean;
  /** An evaluation of a later year was made. */
  isEvaluatedSince: boolean;
}

/** The schedule and two rules ask the same of the same facts; the answer is worked out once. */
const workedOut = new WeakMap<EmployeeFacts, { asOf: LocalDate; years: readonly UndoneYear[] }>();

/**
 * From the first school year on record to the present one, each judged by what was known when it ended. Years before
 * the records begin are not judged.
 */
export function undoneYears(facts: EmployeeFacts, asOf: LocalDate): readonly UndoneYear[] {
  const known = workedOut.get(facts);
  if (known?.asOf === asOf) return known.years;
  const years = workOut(facts, asOf);
  workedOut.set(facts, { asOf, years });
  return years;
}

function workOut(facts: EmployeeFacts, asOf: LocalDate): UndoneYear[] {
  const present = schoolYearOf(asOf);
  const hired = schoolYearOf(facts.hiredOn);
  const recorded = facts.evaluationsOnRecordFrom ?? hired;
  const years: UndoneYear[] = [];
  for (let year = recorded > hired ? recorded : hired; year <= present; year = addSchoolYears(year, 1)) {
    const isOver = year < present;
    const due = dueIn(facts, year, isOver ? lastDayOf(year) : asOf);
    if (due.isDue && !isEvaluatedIn(facts, year, asOf)) years.push(undone(facts, year, due, isOver, asOf));
  }
  return years;
}

const undone = (facts: EmployeeFacts, year: SchoolYear, due: Due, isOver: boolean, asOf: LocalDate): UndoneYear => ({
  schoolYear: year,
  due,
  isOver,
  isOnLeave: facts.leaveYears.includes(year),
  isEvaluatedSince: facts.evaluations.some(
    ({ schoolYear, completedOn }) => schoolYear > year && completedOn !== null && completedOn <= asOf,
  ),
});
