/**
 * Educ. Code 44662(b)(1), first half: the governing board evaluates certificated employees as it reasonably relates to
 * the progress of pupils toward the standards of expected achievement that the board set for each grade and area of
 * study (44662(a)). It holds of everybody who teaches, with and without value-added.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { Finding, Severity } from '../../../rules/finding.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { type Showing, progressToward, showingOf, weighs } from './evidence.ts';

const id = 'K07';
const citation = {
  section: 'Educ. Code 44662(b)(1)',
  url: 'https://self-law.org/code/ca/education-code/44662',
  confirmWithCounsel: false,
};
/** How the two trial courts are to be followed is a reading. */
const reading = { ...citation, confirmWithCounsel: true };
const finding = findingsOf({ id, citation });

const remedy =
  "Add evidence of the progress of the employee's own pupils toward local standards and record that it was considered.";

type Shortfall = Exclude<Showing, 'SHOWN'> | 'IN_PRACTICE_ONLY';

const verdicts: Readonly<Record<Shortfall, { severity: Severity; sentence: string }>> = {
  MISSING: {
    severity: 'BLOCK',
    sentence: "The evaluation has no evidence of pupils' progress toward the standards that the governing board set.",
  },
  NOT_CONSIDERED: {
    severity: 'BLOCK',
    sentence:
      "Evidence of pupils' progress toward local standards is there, and nobody recorded that it was considered.",
  },
  SCHOOL_LEVEL_ONLY: {
    severity: 'WARN',
    sentence: "Progress toward local standards is shown for the whole school only, not for the employee's own pupils.",
  },
  IN_PRACTICE_ONLY: {
    severity: 'WARN',
    sentence:
      'Pupil progress stands in the evaluation only through how the employee uses assessment; no result was considered.',
  },
};

/** Antioch let a district take results in through a standard of practice, such as CSTP 5; Deasy did not. */
function shortfallOf(showing: Exclude<Showing, 'SHOWN'>, { criteria, terms }: EvaluationFacts): Shortfall {
  const isFoundInPractice = criteria.some(({ criterion, hasFinding }) => criterion === 'b1' && hasFinding);
  const isEnough = terms.legalProfile === 'ANTIOCH_DISCRETION' && isFoundInPractice;
  return isEnough && showing !== 'SCHOOL_LEVEL_ONLY' ? 'IN_PRACTICE_ONLY' : showing;
}

function unshown(showing: Exclude<Showing, 'SHOWN'>, facts: EvaluationFacts): Finding {
  const shortfall = shortfallOf(showing, facts);
  const verdict = verdicts[shortfall];
  return finding({
    ...verdict,
    code: `LOCAL_PROGRESS_${shortfall}`,
    remedy,
    citation: verdict.severity === 'WARN' ? reading : citation,
    facts: { legalProfile: facts.terms.legalProfile },
  });
}

/** Under the stricter reading, progress that cannot move the rating needs somebody to look at it. */
function unweighed({ evidence, terms }: EvaluationFacts): Finding[] {
  if (terms.legalProfile !== 'DEASY_STRICT' || evidence.some(weighs)) return [];
  return [
    finding({
      severity: 'WARN',
      code: 'PUPIL_PROGRESS_WITHOUT_WEIGHT',
      sentence: 'Pupil progress was considered and has no weight in the rating.',
      remedy: 'Give evidence of pupil progress a weight, or record why consideration without one suffices.',
      citation: reading,
      facts: { legalProfile: terms.legalProfile },
    }),
  ];
}

export const localProgress: Rule<EvaluationFacts> = {
  id,
  title: 'Progress of pupils toward local standards',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts) => {
    if (!facts.employee.isInstructional) return [];
    const showing = showingOf(progressToward('local', facts.evidence));
    return showing === 'SHOWN' ? unweighed(facts) : [unshown(showing, facts)];
  },
};

// Not formalised: whether what was looked at reasonably relates to the standards, and how much it must count. Doe v.
// Deasy (2012) left the how to the district; Doe v. Antioch (2016) asked only that results are not ignored.
