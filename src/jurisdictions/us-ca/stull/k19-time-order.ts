/**
 * Educ. Code 44663(a): the copy goes to the employee 30 days before the last schoolday, which is before the results of
 * that spring's state tests come out. A result that came out after the copy was transmitted cannot have been used in it:
 * the datum is wrong, or the evaluation is another one than was delivered.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { EvidenceItem } from '../../../rules/facts/evidence-item.ts';
import type { Finding } from '../../../rules/finding.ts';
import { type LocalDate, inWords } from '../../../rules/local-date.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import type { SchoolYear } from '../../../rules/school-year.ts';
import { usedOf } from './evidence.ts';
import { isStateTest } from './given-tests.ts';

const id = 'K19';
const citation = { section: 'Educ. Code 44663(a)', confirmWithCounsel: true };
const finding = findingsOf({ id, citation });

const remedy = 'Use a result of an earlier year, or correct the day on which the result came out.';

function released(item: EvidenceItem, on: LocalDate, transmittedOn: LocalDate | null, asOf: LocalDate): Finding[] {
  if (on <= (transmittedOn ?? asOf)) return [];
  return [
    finding({
      severity: 'BLOCK',
      code: 'RESULT_AFTER_DELIVERY',
      sentence:
        transmittedOn === null
          ? `${item.title} comes out on ${inWords(on)}, and it is ${inWords(asOf)}.`
          : `${item.title} came out on ${inWords(on)}, after the copy was transmitted on ${inWords(transmittedOn)}.`,
      remedy,
      facts: { ...usedOf(item), releasedOn: on, transmittedOn },
    }),
  ];
}

/** Without the day of release, the school year tells: a later one is impossible, the same one unlikely for a state test. */
function undated(item: EvidenceItem, schoolYear: SchoolYear): Finding[] {
  const facts = { ...usedOf(item), releasedOn: null, schoolYear };
  if (item.dataYear > schoolYear)
    return [
      finding({
        severity: 'BLOCK',
        code: 'RESULT_OF_LATER_YEAR',
        sentence: `${item.title} is a result of ${item.dataYear} in an evaluation of ${schoolYear}.`,
        remedy,
        facts,
      }),
    ];
  if (item.dataYear !== schoolYear || !isStateTest(item.instrument)) return [];
  return [
    finding({
      severity: 'WARN',
      code: 'RELEASE_NOT_RECORDED',
      sentence: `${item.title} is a state test of ${item.dataYear} itself; such results come out after the copy is due, and no day is recorded.`,
      remedy: 'Record the day on which the result came out, or use a result of an earlier year.',
      facts,
    }),
  ];
}

export const timeOrder: Rule<EvaluationFacts> = {
  id,
  title: 'Results that were out when the copy was transmitted',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ evidence, schoolYear, transmittedOn }, asOf) =>
    evidence.flatMap((item) =>
      item.releasedOn === null ? undated(item, schoolYear) : released(item, item.releasedOn, transmittedOn, asOf),
    ),
};

// Not formalised: preliminary results that a district had before their release. The section was not read in full.
