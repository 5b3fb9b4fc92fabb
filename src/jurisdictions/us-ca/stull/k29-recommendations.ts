/**
 * Educ. Code 44664(b): the evaluation includes recommendations, if necessary, as to areas of improvement in the
 * performance of the employee.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { belowStandard } from './below-standard.ts';
import { isGiven } from './given.ts';
import { listed } from './words.ts';

const id = 'K29';
const citation = {
  section: 'Educ. Code 44664(b)',
  url: 'https://self-law.org/code/ca/education-code/44664',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const recommendations: Rule<EvaluationFacts> = {
  id,
  title: 'Recommendations for improvement',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts) => {
    const below = belowStandard(facts);
    const isNecessary = below.length > 0 || facts.isSatisfactory === false;
    if (!isNecessary || facts.recommendations.some(isGiven)) return [];
    const what = below.length > 0 ? listed(below) : 'the performance as a whole';
    return [
      found({
        severity: 'BLOCK',
        code: 'RECOMMENDATIONS_MISSING',
        sentence: `Below standard: ${what}. The evaluation has no recommendation for improvement.`,
        remedy: 'Write at least one recommendation before the evaluation is issued.',
        facts: { belowStandard: below.length, isSatisfactory: facts.isSatisfactory, recommendations: 0 },
      }),
    ];
  },
};

// Not formalised: whether a recommendation fits what is below standard, and when one is necessary although nothing is.
