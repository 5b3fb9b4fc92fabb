/**
 * Educ. Code 35171: the rules and regulations on the evaluation of the performance of certificated employees are printed
 * and made available to them. Nobody is evaluated under rules that could not be read before.
 */
import type { PlanFacts } from '../../../rules/facts/plan-facts.ts';
import { inWords } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';

const id = 'K05';
const citation = { section: 'Educ. Code 35171', confirmWithCounsel: false };
const found = findingsOf({ id, citation });

export const rulesPublished: Rule<PlanFacts> = {
  id,
  title: 'Rules published to staff before the first evaluation',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check({ publishedToStaffOn, firstEvaluationOn }) {
    const facts = { publishedToStaffOn, firstEvaluationOn };
    if (publishedToStaffOn === null)
      return [
        found({
          severity: 'WARN',
          code: 'NOT_PUBLISHED',
          sentence:
            firstEvaluationOn === null
              ? 'It is not on record that the plan was published to the staff.'
              : `Evaluations under the plan began on ${inWords(firstEvaluationOn)}, and it is not on record that it was published to the staff.`,
          remedy: 'Publish the plan to the certificated staff and record the day.',
          facts,
        }),
      ];
    if (firstEvaluationOn === null || publishedToStaffOn < firstEvaluationOn) return [];
    return [
      found({
        severity: 'WARN',
        code: 'PUBLISHED_LATE',
        sentence: `The plan was published to the staff on ${inWords(publishedToStaffOn)}, not before the first evaluation under it on ${inWords(firstEvaluationOn)}.`,
        remedy: 'Note why in the acknowledgement; publish the next version before anybody is evaluated under it.',
        facts,
      }),
    ];
  },
};

// Not formalised: in which form the rules are made available. "Before" is read strictly: the same day is late.
