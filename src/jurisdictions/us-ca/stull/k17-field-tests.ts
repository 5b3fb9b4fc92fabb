/**
 * Educ. Code 60640(b)(1)(B): in 2013-14 the Smarter Balanced assessment was a field test only, and its results are used
 * for no purpose but that.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { EvidenceItem } from '../../../rules/facts/evidence-item.ts';
import type { Finding } from '../../../rules/finding.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { usedOf } from './evidence.ts';

const id = 'K17';
const citation = {
  section: 'Educ. Code 60640(b)(1)(B)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=EDC&division=4.&title=2.&part=33.&chapter=5.&article=4.',
  confirmWithCounsel: false,
};
const finding = findingsOf({ id, citation });

const fieldYear = '2013-14';
/** Keys in the catalogue of instruments under which a result of that spring can have been entered. */
const smarterBalanced = ['sb-field-test', 'sb-summative'];

function found(item: EvidenceItem): Finding[] {
  const { instrument, dataYear, title } = item;
  const remedy = 'Take it out of the evaluation.';
  if (dataYear === fieldYear && smarterBalanced.includes(instrument.key))
    return [
      finding({
        severity: 'BLOCK',
        code: 'FIELD_TEST_USED',
        sentence: `${title} is a result of the Smarter Balanced field test of 2013-14, which is used for nothing but the test itself.`,
        remedy,
        facts: usedOf(item),
      }),
    ];
  if (instrument.owner !== 'state' || instrument.kind !== 'field_test') return [];
  return [
    finding({
      severity: 'WARN',
      code: 'OTHER_FIELD_TEST_USED',
      sentence: `${title} is a field test of ${dataYear}; such tests give pupils no scores, and the section names only the one of 2013-14.`,
      remedy,
      citation: { ...citation, confirmWithCounsel: true },
      facts: usedOf(item),
    }),
  ];
}

export const fieldTests: Rule<EvaluationFacts> = {
  id,
  title: 'No results of field tests',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ evidence }) => evidence.flatMap(found),
};

// Not formalised: pilots of single districts, which left no results.
