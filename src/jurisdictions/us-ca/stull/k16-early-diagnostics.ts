/**
 * Educ. Code 60644(c): the grade 2 diagnostic assessments on the state's list are no valid measures for the
 * accountability of personnel. Added by Stats. 2013 ch. 479, in force from January 1, 2014. Educ. Code 53008(m), added by
 * Stats. 2023 ch. 48, says of the screeners for risk of reading difficulties in kindergarten to grade 2 that they are not
 * used to evaluate teachers or other school staff.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { EvidenceItem } from '../../../rules/facts/evidence-item.ts';
import type { Finding } from '../../../rules/finding.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { usedOf } from './evidence.ts';

const id = 'K16';
const citation = {
  section: 'Educ. Code 60644(c)',
  url: 'https://self-law.org/code/ca/education-code/60644',
  confirmWithCounsel: false,
};
const screening = {
  section: 'Educ. Code 53008(m)',
  url: 'https://cde.ca.gov/nr/el/le/yr24ltr1211.asp',
  confirmWithCounsel: true,
};
const finding = findingsOf({ id, citation });

const inForce: LocalDate = '2014-01-01';
/** Keys in the catalogue of instruments. */
const listed = 'grade-2-diagnostic';
const screener = 'reading-screener';

const remedy = 'Take it out of the evaluation; it may still guide instruction.';

function found(item: EvidenceItem): Finding[] {
  const { instrument, title, usedOn, grade } = item;
  const facts = { ...usedOf(item), grade };
  if (instrument.key === screener)
    return [
      finding({
        severity: 'BLOCK',
        code: 'READING_SCREENER_USED',
        sentence: `${title} screens for risk of reading difficulties; staff are not evaluated by it, in any weight.`,
        remedy,
        citation: screening,
        facts,
      }),
    ];
  if (usedOn < inForce) return [];
  if (instrument.key === listed)
    return [
      finding({
        severity: 'BLOCK',
        code: 'GRADE_2_DIAGNOSTIC_USED',
        sentence: `${title} is a grade 2 diagnostic on the state's list, which is no valid measure of personnel.`,
        remedy,
        facts,
      }),
    ];
  if (instrument.kind !== 'diagnostic' || instrument.owner !== 'publisher' || grade !== '2') return [];
  return [
    finding({
      severity: 'WARN',
      code: 'GRADE_2_DIAGNOSTIC_PERHAPS_LISTED',
      sentence: `${title} is a publisher's diagnostic in grade 2; if it is on the state's list, staff are not evaluated by it.`,
      remedy: 'See whether the state lists it, and take it out if so.',
      citation: { ...citation, confirmWithCounsel: true },
      facts,
    }),
  ];
}

export const earlyDiagnostics: Rule<EvaluationFacts> = {
  id,
  title: 'No grade 2 diagnostics, no reading screeners',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ evidence }) => evidence.flatMap(found),
};

// Not formalised: the state's list itself, test by test. A district enters such a test under the catalogue's key.
