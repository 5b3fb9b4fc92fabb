/**
 * Educ. Code 44662(b)(1) speaks of tests that the state adopted. A result of a test in a school year, grade or subject in
 * which the test was not given is a mistake in the data, whoever entered it: nothing can have been measured.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { EvidenceItem } from '../../../rules/facts/evidence-item.ts';
import type { Finding } from '../../../rules/finding.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { usedOf } from './evidence.ts';
import { coversGrade, wasGivenIn } from './given-tests.ts';
import { areaOf, coversSubject } from './subjects.ts';

const id = 'K18';
const citation = {
  section: 'Educ. Code 44662(b)(1), 60640',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=EDC&division=4.&title=2.&part=33.&chapter=5.&article=4.',
  confirmWithCounsel: true,
};
const finding = findingsOf({ id, citation });

/** The subject is recognised, the test's are too, and it is none of them. */
const isOutsideSubjects = (subjects: readonly string[] | null, subject: string | null): boolean =>
  subjects !== null &&
  subject !== null &&
  [subject, ...subjects].every((item) => areaOf(item) !== undefined) &&
  !coversSubject(subjects, subject);

/** Where a test was not given, in words that end a sentence; undefined when nothing speaks against the result. */
function gap({ instrument, dataYear, grade, subject }: EvidenceItem): string | undefined {
  if (!wasGivenIn(instrument, dataYear)) return `in ${dataYear}`;
  if (grade !== null && !coversGrade(instrument, grade)) return `in grade ${grade}`;
  return isOutsideSubjects(instrument.subjects, subject) ? `in ${subject}` : undefined;
}

function found(item: EvidenceItem): Finding[] {
  const where = gap(item);
  if (where === undefined) return [];
  return [
    finding({
      severity: 'BLOCK',
      code: 'TEST_NOT_GIVEN',
      sentence: `${item.title} cannot be a result of ${item.instrument.title}: that test was not given ${where}.`,
      remedy: 'Correct the test, school year, grade or subject, or take the result out.',
      facts: { ...usedOf(item), grade: item.grade, subject: item.subject },
    }),
  ];
}

export const testsThatExisted: Rule<EvaluationFacts> = {
  id,
  title: 'Results of tests that were given',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ evidence }) => evidence.flatMap(found),
};

// Not formalised: a subject whose area is not recognised, and single schools that did not give a test in some year.
