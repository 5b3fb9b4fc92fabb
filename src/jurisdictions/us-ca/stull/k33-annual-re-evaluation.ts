/**
 * Educ. Code 44664(b): a permanent employee who received an unsatisfactory evaluation is evaluated annually until the
 * employee achieves a positive evaluation or is separated from the district.
 */
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import type { Finding } from '../../../rules/finding.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { addSchoolYears, schoolYearOf } from '../../../rules/school-year.ts';
import { dueIn } from './due.ts';
import { dueSentence } from './due-sentence.ts';
import { type UndoneYear, undoneYears } from './undone-years.ts';

const id = 'K33';
const citation = {
  section: 'Educ. Code 44664(b)',
  url: 'https://self-law.org/code/ca/education-code/44664',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const annualReEvaluation: Rule<EmployeeFacts> = {
  id,
  title: 'Evaluation every year after an unsatisfactory one',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts, asOf) => [...reEvaluationIn(undoneYears(facts, asOf)), ...nextYear(facts, asOf)],
};

/** The findings on undone years that were due after an unsatisfactory evaluation. */
export const reEvaluationIn = (years: readonly UndoneYear[]): Finding[] =>
  years.filter(({ due }) => due.reason === 'AFTER_UNSATISFACTORY').flatMap(told);

function told({ schoolYear, due, isOver, isOnLeave, isEvaluatedSince }: UndoneYear): Finding[] {
  const facts = { schoolYear, unsatisfactoryIn: due.last?.schoolYear ?? null };
  const why = dueSentence(due, schoolYear);
  if (isOnLeave && isEvaluatedSince) return [];
  if (isOnLeave)
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
  return [
    found({
      severity: isOver ? 'BREACH' : 'WARN',
      code: isOver ? 'NOT_EVALUATED_AGAIN' : 'EVALUATE_AGAIN_THIS_YEAR',
      sentence: `${why} It ${isOver ? 'was not made in that year' : 'is not made yet'}.`,
      remedy: isOver
        ? 'Evaluate the employee in the present school year, and keep the missed one on record.'
        : 'Plan the evaluation in this school year.',
      facts,
    }),
  ];
}

/** The task for next year, shown as soon as this year's rating is known. */
function nextYear(facts: EmployeeFacts, asOf: LocalDate): Finding[] {
  const present = schoolYearOf(asOf);
  const next = addSchoolYears(present, 1);
  const due = dueIn(facts, next, asOf);
  if (due.reason !== 'AFTER_UNSATISFACTORY' || due.last?.schoolYear !== present) return [];
  return [
    found({
      severity: 'INFO',
      code: 'EVALUATE_AGAIN_NEXT_YEAR',
      sentence: dueSentence(due, next),
      remedy: `Plan an evaluation in ${next}.`,
      facts: { schoolYear: next, unsatisfactoryIn: present },
    }),
  ];
}

// Not formalised: whether a rating received before permanent status counts. It is taken to, which plans more and not less.
