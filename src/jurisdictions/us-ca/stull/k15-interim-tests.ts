/**
 * Educ. Code 60642.7(b): results of the Smarter Balanced interim assessments, and of any interim assessment that the
 * Department of Education offers, are not used for the evaluation of teachers or other school staff. Added by Stats.
 * 2017 ch. 752, in force from January 1, 2018.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { EvidenceItem } from '../../../rules/facts/evidence-item.ts';
import type { Finding } from '../../../rules/finding.ts';
import { type LocalDate, inWords } from '../../../rules/local-date.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { usedOf } from './evidence.ts';

const id = 'K15';
const citation = {
  section: 'Educ. Code 60642.7(b)',
  url: 'https://self-law.org/code/ca/education-code/60642-7',
  confirmWithCounsel: false,
};
const finding = findingsOf({ id, citation });

/** First day on which the use is forbidden. Use before it was lawful, so it decides by the day of use. */
const forbiddenFrom: LocalDate = '2018-01-01';

function found(item: EvidenceItem): Finding {
  const facts = { ...usedOf(item), forbiddenFrom };
  const day = inWords(item.usedOn);
  return item.usedOn < forbiddenFrom
    ? finding({
        severity: 'INFO',
        code: 'INTERIM_TEST_USED_BEFORE_BAN',
        sentence: `${item.title} is a state interim test; it was used on ${day}, before the ban of January 1, 2018.`,
        remedy: '',
        facts,
      })
    : finding({
        severity: 'BLOCK',
        code: 'INTERIM_TEST_USED',
        sentence: `${item.title} is a state interim test, used on ${day}; staff are not evaluated by it, in any weight.`,
        remedy: 'Take it out of the evaluation; a test that the district itself wrote may stand in its place.',
        facts,
      });
}

export const interimTests: Rule<EvaluationFacts> = {
  id,
  title: 'No state interim tests',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ evidence }) =>
    evidence.filter(({ instrument }) => instrument.owner === 'state' && instrument.kind === 'interim').map(found),
};

// Not formalised: the day from which the section takes in interim tests other than Smarter Balanced; all count from
// January 1, 2018 here.
