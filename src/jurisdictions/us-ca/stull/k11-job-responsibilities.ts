/**
 * Educ. Code 44662(c): the governing board defines the job responsibilities of certificated non-instructional staff,
 * supervisors and administrators among them, whose work cannot fairly be judged by the criteria of (b), and evaluates
 * them by how they fulfil those. Pupil progress is not forced on them.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';

const id = 'K11';
const citation = {
  section: 'Educ. Code 44662(c)',
  url: 'https://self-law.org/code/ca/education-code/44662',
  confirmWithCounsel: false,
};
const finding = findingsOf({ id, citation });

export const responsibilitiesOfTheJob: Rule<EvaluationFacts> = {
  id,
  title: 'Non-instructional staff by their job responsibilities',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ employee, jobResponsibilities }) => {
    if (employee.isInstructional) return [];
    if (jobResponsibilities.length === 0)
      return [
        finding({
          severity: 'BLOCK',
          code: 'RESPONSIBILITIES_NOT_DEFINED',
          sentence: 'No job responsibilities are defined for this non-instructional employee.',
          remedy: 'Enter the responsibilities that the governing board defined for the job, and rate each.',
          facts: { responsibilities: 0 },
        }),
      ];
    return jobResponsibilities
      .filter(({ isRated }) => !isRated)
      .map(({ title }) =>
        finding({
          severity: 'BLOCK',
          code: 'RESPONSIBILITY_NOT_RATED',
          sentence: `The job responsibility "${title}" is not rated.`,
          remedy: 'Rate how the employee fulfils it.',
          facts: { responsibility: title },
        }),
      );
  },
};

// Not formalised: whether an employee's work can fairly be judged by (b); who is instructional is the district's record.
// Principals may be evaluated under 44670-44671 as well, which permit and do not demand.
