/**
 * Educ. Code 44660: one uniform system evaluates all certificated personnel of each school district, and of schools run
 * by county superintendents; it does not apply to staff employed hourly in adult education classes. Educ. Code 44664(d):
 * the governing board may exclude other hourly staff and substitutes.
 */
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { isEmployedOn, statusOn } from './employment.ts';
import { isExcludable, outsideOf, section44664d } from './scope.ts';

const id = 'K01';
const citation = {
  section: 'Educ. Code 44660, 44664(d)',
  url: 'https://self-law.org/code/ca/education-code/44660',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const scope: Rule<EmployeeFacts> = {
  id,
  title: 'Who is evaluated under the Act',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (employee, asOf) => {
    if (!isEmployedOn(employee, asOf)) return [];
    const status = statusOn(employee, asOf);
    const facts = { status, employer: employee.employer };
    const outside = outsideOf(employee, status, asOf);
    if (outside !== null) return [found({ severity: 'INFO', remedy: '', facts, ...outside })];
    if (status === null)
      return [
        found({
          severity: 'WARN',
          code: 'STATUS_UNKNOWN',
          sentence: 'The record has no employment status for today, so that the interval of evaluation is not known.',
          remedy: 'Record the status; until then an evaluation is planned every school year.',
          facts,
        }),
      ];
    if (!isExcludable(status)) return [];
    return [
      found({
        severity: 'WARN',
        code: 'NOT_EXCLUDED',
        sentence: `No decision of the governing board excludes ${status} staff, so that this employee is evaluated too.`,
        remedy: 'Evaluate the employee, or record the decision of the board if there is one.',
        citation: section44664d,
        facts,
      }),
    ];
  },
};

// Not formalised: systems that differ between schools for compelling reasons, and charter schools whose own policy
// adopts the Act.
