/**
 * Educ. Code 44662(a): the governing board sets standards of expected pupil achievement for each grade level in each area
 * of study. Without one there is nothing to measure a teacher's pupils against.
 */
import type { PlanFacts } from '../../../rules/facts/plan-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { counted, listed } from './words.ts';

const id = 'K06';
const citation = {
  section: 'Educ. Code 44662(a)',
  url: 'https://self-law.org/code/ca/education-code/44662',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const standardsOfAchievement: Rule<PlanFacts> = {
  id,
  title: 'A standard of expected achievement for each grade and subject',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check({ assignmentsWithoutStandard }) {
    const count = assignmentsWithoutStandard.length;
    if (count === 0) return [];
    const assignments = listed(assignmentsWithoutStandard.map(({ grade, subject }) => `grade ${grade} (${subject})`));
    return [
      found({
        severity: 'WARN',
        code: 'STANDARD_MISSING',
        sentence: `No standard of expected pupil achievement is on record for ${counted(count, 'taught grade and subject', 'taught grades and subjects')}: ${assignments}.`,
        remedy: 'Record the standards that the board set for these grades and subjects.',
        facts: { missing: count, assignments },
      }),
    ];
  },
};

// Not formalised: whether a standard is one of achievement expected, and how demanding it is.
