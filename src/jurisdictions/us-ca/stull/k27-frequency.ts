/**
 * Educ. Code 44664(a): evaluation at least once each school year for probationary personnel, at least every other year
 * for personnel with permanent status, and at least every five years for some of them (K28). Part of a school year is a
 * school year: nothing is prorated for a hire in its course.
 */
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import type { Finding } from '../../../rules/finding.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { dueSentence } from './due-sentence.ts';
import { type UndoneYear, undoneYears } from './undone-years.ts';

const id = 'K27';
const citation = {
  section: 'Educ. Code 44664(a)',
  url: 'https://self-law.org/code/ca/education-code/44664',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const frequency: Rule<EmployeeFacts> = {
  id,
  title: 'Evaluation as often as the status asks',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts, asOf) => frequencyIn(undoneYears(facts, asOf)),
};

/** The findings on undone years, except those that are due after an unsatisfactory evaluation; see K33. */
export function frequencyIn(years: readonly UndoneYear[]): Finding[] {
  const undone = years.filter(({ due }) => due.reason !== 'AFTER_UNSATISFACTORY');
  return undone.filter((year, index) => isToldOfItself(year, undone.slice(0, index))).flatMap(told);
}

/** A year that is over and due only because an earlier one was missed is not missed a second time. */
function isToldOfItself(year: UndoneYear, earlier: readonly UndoneYear[]): boolean {
  if (!year.isOver || year.isOnLeave || year.due.intervalYears === 1) return true;
  return !earlier.some(
    ({ due, isOnLeave }) => !isOnLeave && due.intervalYears !== 1 && due.last?.schoolYear === year.due.last?.schoolYear,
  );
}

function told({ schoolYear, due, isOver, isOnLeave, isEvaluatedSince }: UndoneYear): Finding[] {
  const last = due.last?.schoolYear ?? null;
  const facts = { schoolYear, status: due.status, reason: due.reason, lastEvaluation: last };
  const why = dueSentence(due, schoolYear);
  if (isOnLeave) {
    if (isEvaluatedSince) return [];
    return [
      found({
        severity: 'WARN',
        code: 'ON_LEAVE_ALL_YEAR',
        sentence: `${why} The employee is on leave the whole of ${schoolYear}, which the Act does not except.`,
        remedy: 'Evaluate the employee in the school year of the return.',
        citation: { ...citation, confirmWithCounsel: true },
        facts,
      }),
    ];
  }
  if (!isOver)
    return [
      found({
        severity: 'WARN',
        code: 'DUE_THIS_YEAR',
        sentence: `${why} It is not made yet.`,
        remedy: 'Plan the evaluation in this school year.',
        facts,
      }),
    ];
  return [missed(due, `${why} It was not made in that year.`, facts)];
}

/** Only the frequencies that the section itself names can be broken; the others are a reading of it. */
function missed({ status }: UndoneYear['due'], sentence: string, facts: Parameters<typeof found>[0]['facts']) {
  const isNamed = status === 'probationary' || status === 'permanent';
  return found({
    severity: isNamed ? 'BREACH' : 'WARN',
    code: 'NOT_EVALUATED',
    sentence,
    remedy: 'Evaluate the employee in the present school year, and keep the missed one on record.',
    citation: { ...citation, confirmWithCounsel: !isNamed },
    facts,
  });
}

// Not formalised: an evaluation that was finished only after its school year counts for that year here, and its lateness
// is for K23 and K25; more frequent evaluation that a contract or the employing authority asks for.
