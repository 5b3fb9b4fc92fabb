/**
 * Educ. Code 44662(b)(2)-(4): the evaluation also looks at the instructional techniques and strategies that the employee
 * uses, at adherence to curricular objectives, and at a suitable learning environment within the scope of the
 * employee's responsibilities. Pupil progress, (b)(1), is K07 and K08.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';

const id = 'K10';
const citation = {
  section: 'Educ. Code 44662(b)(2)-(4)',
  url: 'https://self-law.org/code/ca/education-code/44662',
  confirmWithCounsel: false,
};
const finding = findingsOf({ id, citation });

const criteria = [
  ['b2', 'instructional techniques and strategies'],
  ['b3', 'adherence to curricular objectives'],
  ['b4', 'a suitable learning environment'],
] as const;

export const fourCriteria: Rule<EvaluationFacts> = {
  id,
  title: 'Every criterion has a finding',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ employee, criteria: written }) => {
    if (!employee.isInstructional) return [];
    const found = new Set<string>(written.filter(({ hasFinding }) => hasFinding).map(({ criterion }) => criterion));
    return criteria
      .filter(([criterion]) => !found.has(criterion))
      .map(([criterion, words]) =>
        finding({
          severity: 'BLOCK',
          code: 'CRITERION_WITHOUT_FINDING',
          sentence: `The evaluation finds nothing about ${words}, 44662(b)(${criterion.slice(1)}).`,
          remedy: `Rate an element that is mapped to ${words}, or write what was found.`,
          facts: { criterion },
        }),
      );
  },
};

// Not formalised: whether what was found is enough. Which element of a rubric belongs to which criterion is the
// district's mapping and an interpretation.
