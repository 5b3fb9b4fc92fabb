/**
 * Educ. Code 44664(b): when an employee does not perform his or her duties in a satisfactory manner by the standards of
 * the governing board, the employing authority notifies the employee in writing of that fact and describes the
 * unsatisfactory performance.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { inWords } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { isGiven } from './given.ts';

const id = 'K30';
const citation = {
  section: 'Educ. Code 44664(b)',
  url: 'https://self-law.org/code/ca/education-code/44664',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const unsatisfactoryNotice: Rule<EvaluationFacts> = {
  id,
  title: 'Written notice of unsatisfactory performance',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  standsAgainst: 'close',
  check: ({ isSatisfactory, unsatisfactoryNotice: notice }) => {
    if (isSatisfactory !== false) return [];
    if (notice === null)
      return [
        found({
          severity: 'BLOCK',
          code: 'NOTICE_MISSING',
          sentence: 'The performance is rated unsatisfactory, and no written notice of it was given.',
          remedy: 'Give the employee written notice that describes the unsatisfactory performance.',
          facts: { isSatisfactory, givenOn: null },
        }),
      ];
    if (isGiven(notice.description)) return [];
    return [
      found({
        severity: 'BLOCK',
        code: 'NOTICE_WITHOUT_DESCRIPTION',
        sentence: `The notice of ${inWords(notice.givenOn)} does not describe the unsatisfactory performance.`,
        remedy: 'Describe in the notice what was unsatisfactory.',
        facts: { isSatisfactory, givenOn: notice.givenOn },
      }),
    ];
  },
};

// Not formalised: whether the description is full enough, and how the notice reaches the employee.
