/** Which earlier evaluations count for the next one. */
import type { EmployeeFacts, PastEvaluation } from '../../../rules/facts/employee-facts.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import { lastDayOf, type SchoolYear } from '../../../rules/school-year.ts';

export const isMadeBy = ({ completedOn }: PastEvaluation, day: LocalDate): boolean =>
  completedOn !== null && completedOn <= day;

/** Whether an evaluation of the school year itself was made by a day. */
export const isEvaluatedIn = ({ evaluations }: EmployeeFacts, year: SchoolYear, day: LocalDate): boolean =>
  evaluations.some((evaluation) => evaluation.schoolYear === year && isMadeBy(evaluation, day));

const inOrder = (one: PastEvaluation, other: PastEvaluation): number =>
  one.schoolYear.localeCompare(other.schoolYear) ||
  (one.completedOn ?? '9999').localeCompare(other.completedOn ?? '9999');

/**
 * Evaluations of school years before the given one that are made, or still under way in a year that has not ended; the
 * latest last. One that was never finished by the end of its year is none.
 */
export function evaluationsBefore({ evaluations }: EmployeeFacts, year: SchoolYear, asOf: LocalDate): PastEvaluation[] {
  return evaluations
    .filter((evaluation) => evaluation.schoolYear < year)
    .filter((evaluation) => isMadeBy(evaluation, asOf) || lastDayOf(evaluation.schoolYear) >= asOf)
    .toSorted(inOrder);
}

/** A positive rating counts once the evaluation is made, an unsatisfactory one as soon as it is known. */
const ratingOf = (evaluation: PastEvaluation, asOf: LocalDate): boolean | null =>
  evaluation.isSatisfactory === true && !isMadeBy(evaluation, asOf) ? null : evaluation.isSatisfactory;

/** The latest evaluation before the school year with an unsatisfactory rating that no positive one has followed. */
export function unsatisfactoryBefore(facts: EmployeeFacts, year: SchoolYear, asOf: LocalDate): PastEvaluation | null {
  const known = facts.evaluations
    .filter(({ schoolYear }) => schoolYear < year)
    .toSorted(inOrder)
    .filter((evaluation) => ratingOf(evaluation, asOf) !== null);
  const last = known.at(-1);
  return last?.isSatisfactory === false ? last : null;
}

/** Rated as meeting or exceeding standards, and made by that day. */
export const isPositive = (evaluation: PastEvaluation | null, asOf: LocalDate): boolean =>
  evaluation !== null && ratingOf(evaluation, asOf) === true;

/** The previous evaluation as far as its rating is known on a day: made by then, or unsatisfactory already. */
export const previousEvaluation = ({ evaluations }: EmployeeFacts, asOf: LocalDate): PastEvaluation | null =>
  evaluations
    .filter((evaluation) => isMadeBy(evaluation, asOf) || evaluation.isSatisfactory === false)
    .toSorted(inOrder)
    .at(-1) ?? null;
