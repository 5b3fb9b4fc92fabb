/**
 * Educ. Code 44662(d): the results of an employee's participation in the Peer Assistance and Review program are made
 * available as part of the evaluation.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { inWords } from '../../../rules/local-date.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { firstDayOf, lastDayOf } from '../../../rules/school-year.ts';

const id = 'K12';
const citation = {
  section: 'Educ. Code 44662(d)',
  url: 'https://self-law.org/code/ca/education-code/44662',
  confirmWithCounsel: false,
};
const finding = findingsOf({ id, citation });

export const peerAssistanceResults: Rule<EvaluationFacts> = {
  id,
  title: 'Results of Peer Assistance and Review',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ par, schoolYear, transmittedOn }) => {
    const begins = firstDayOf(schoolYear);
    const ends = transmittedOn ?? lastDayOf(schoolYear);
    return par
      .filter(({ from, until, reportAttachedOn }) => from <= ends && (until ?? ends) >= begins && !reportAttachedOn)
      .map(({ from, until }) =>
        finding({
          severity: 'BLOCK',
          code: 'PAR_RESULTS_ABSENT',
          sentence: `The employee has taken part in Peer Assistance and Review since ${inWords(from)}, and its results are not part of the evaluation.`,
          remedy: 'Attach the report of the Peer Assistance and Review panel.',
          facts: { from, until },
        }),
      );
  },
};

// Not formalised: what the report must say (44500-44503). That participation counts from the first day of the school
// year until the copy is transmitted is an interpretation.
