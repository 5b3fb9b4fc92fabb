/**
 * Educ. Code 44664(a) and (b): who is evaluated in a school year and why, and the school year in which the next
 * evaluation falls due.
 */
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import type { Citation, Finding } from '../../../rules/finding.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import type { ScheduleEntry } from '../../../rules/schedule.ts';
import { addSchoolYears, type SchoolYear } from '../../../rules/school-year.ts';
import { type Due, dueIn } from './due.ts';
import { dueSentence } from './due-sentence.ts';
import { scope } from './k01-scope.ts';
import { frequencyIn } from './k27-frequency.ts';
import { fiveYearInterval } from './k28-five-year-interval.ts';
import { reEvaluationIn } from './k33-annual-re-evaluation.ts';
import { undoneYears } from './undone-years.ts';

const url = 'https://self-law.org/code/ca/education-code/44664';

/** No interval is longer (44664(a)(3)). */
const longestInterval = 5;

/**
 * One employee in one school year, by what is known as of a day.
 * @param asOf the day on which the question is asked; a later school year is looked at as though nothing were done until
 * then but what is on record
 */
export function schedule(facts: EmployeeFacts, schoolYear: SchoolYear, asOf: LocalDate): ScheduleEntry {
  const due = dueIn(facts, schoolYear, asOf);
  return {
    schoolYear,
    isDue: due.isDue,
    reason: due.reason,
    sentence: dueSentence(due, schoolYear),
    citation: citationOf(due),
    nextDue: due.intervalYears === null ? null : nextDue(facts, schoolYear, asOf),
    intervalYears: due.intervalYears,
    findings: findingsIn(facts, schoolYear, asOf),
  };
}

/** The first school year from this one on in which an evaluation is due; null when the employee leaves before one is. */
function nextDue(facts: EmployeeFacts, from: SchoolYear, asOf: LocalDate): SchoolYear | null {
  for (let later = 0; later <= longestInterval; later += 1) {
    const year = addSchoolYears(from, later);
    if (dueIn(facts, year, asOf).isDue) return year;
  }
  return null;
}

function citationOf({ reason, outside }: Due): Citation {
  const isReading = reason === 'TEMPORARY' || reason === 'STATUS_UNKNOWN' || reason === 'CONSENT_WITHDRAWN';
  if (outside !== null) return outside.citation;
  if (reason === 'AFTER_UNSATISFACTORY') return { section: 'Educ. Code 44664(b)', url, confirmWithCounsel: false };
  return { section: 'Educ. Code 44664(a)', url, confirmWithCounsel: isReading };
}

/** Scope and five years as they stand; frequency as far as it is about this school year. */
function findingsIn(facts: EmployeeFacts, schoolYear: SchoolYear, asOf: LocalDate): Finding[] {
  const undone = undoneYears(facts, asOf);
  const ofYears = [...frequencyIn(undone), ...reEvaluationIn(undone)];
  return [
    ...scope.check(facts, asOf),
    ...fiveYearInterval.check(facts, asOf),
    ...ofYears.filter((finding) => finding.facts.schoolYear === schoolYear),
  ];
}

// Not formalised: permanent status begins with a school year, on July 1 (44929.21(b)). A record that begins it later in the
// year leaves the year probationary too, and the evaluation due.
