/**
 * Educ. Code 44662(b)(1), second half: and, if applicable, the progress of pupils toward the state adopted content
 * standards as measured by state adopted criterion-referenced assessments. Applicable where a state test exists for what
 * the employee teaches. Two trial courts read it: Doe v. Deasy (BS134604, 2012) requires the results in evaluations;
 * Doe v. Antioch (MSN15-1127, 2016) leaves discretion as long as they are not ignored.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { Instrument } from '../../../rules/facts/evidence-item.ts';
import type { Finding } from '../../../rules/finding.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { addSchoolYears } from '../../../rules/school-year.ts';
import { type Showing, progressToward, showingOf } from './evidence.ts';
import { coversAssignment, wasGivenIn } from './given-tests.ts';

const id = 'K08';
const citation = {
  section: 'Educ. Code 44662(b)(1)',
  url: 'https://self-law.org/code/ca/education-code/44662',
  confirmWithCounsel: true,
};
const finding = findingsOf({ id, citation });

/**
 * State tests of what the employee teaches: given this school year or the last one, or earlier with results on the
 * employee's pupils.
 */
function applicableTests({ instruments, assignments, schoolYear, stateResultsAvailable }: EvaluationFacts) {
  return instruments.filter(
    (test) =>
      assignments.some((assignment) => coversAssignment(test, assignment)) &&
      (wasGivenIn(test, schoolYear) ||
        wasGivenIn(test, addSchoolYears(schoolYear, -1)) ||
        stateResultsAvailable.includes(test.key)),
  );
}

function notApplicable(reason: 'UNTESTED' | 'NO_RESULTS', { assignments, schoolYear }: EvaluationFacts): Finding {
  const taught = assignments.map(({ grade, subject }) => `${subject} in grade ${grade}`).join(', ');
  return finding({
    severity: 'INFO',
    code: 'STATE_PROGRESS_NOT_APPLICABLE',
    sentence:
      reason === 'UNTESTED'
        ? `State standards do not apply: no state test covers ${taught || 'what the employee teaches'} in ${schoolYear}.`
        : "State standards cannot be looked at: no result of a state test on the employee's pupils was there to be used.",
    remedy: '',
    facts: { reason, assignments: taught },
  });
}

const sentences: Readonly<Record<Exclude<Showing, 'SHOWN'>, (tests: string) => string>> = {
  MISSING: (tests) => `Results of ${tests} on the employee's pupils were there, and the evaluation has none of them.`,
  NOT_CONSIDERED: (tests) => `Results of ${tests} are listed, and nobody recorded that they were considered.`,
  SCHOOL_LEVEL_ONLY: (tests) =>
    `Of ${tests} only the school's results are used, not those of the employee's own pupils.`,
};

function unshown(
  showing: Exclude<Showing, 'SHOWN'>,
  { terms }: EvaluationFacts,
  tests: readonly Instrument[],
): Finding {
  const isStrict = terms.legalProfile === 'DEASY_STRICT' && showing !== 'SCHOOL_LEVEL_ONLY';
  return finding({
    severity: isStrict ? 'BLOCK' : 'WARN',
    code: `STATE_PROGRESS_${showing}`,
    sentence: sentences[showing](tests.map(({ title }) => title).join(', ')),
    remedy: "Add a result of the state test on the employee's own pupils and record that it was considered.",
    facts: { legalProfile: terms.legalProfile, tests: tests.map(({ key }) => key).join(', ') },
  });
}

export const stateProgress: Rule<EvaluationFacts> = {
  id,
  title: 'Progress of pupils toward state standards',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts) => {
    if (!facts.employee.isInstructional) return [];
    const showing = showingOf(progressToward('state', facts.evidence));
    if (showing === 'SHOWN') return [];
    const tests = applicableTests(facts);
    if (tests.length === 0) return [notApplicable('UNTESTED', facts)];
    const withResults = tests.filter(({ key }) => facts.stateResultsAvailable.includes(key));
    return [withResults.length === 0 ? notApplicable('NO_RESULTS', facts) : unshown(showing, facts, withResults)];
  },
};

// Not formalised: which results count as there to be used (the district says so by the days of release), and whether
// "criterion referenced" fits the tests since 2014-15, on which the parties in Antioch differed.
