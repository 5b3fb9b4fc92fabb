/**
 * Los Angeles Unified School District, Educator Development and Support: Teachers. Elements are rated at the levels
 * Ineffective, Developing and Effective; the fourth level of the framework is not given. Seven elements are rated: three
 * that the district chose, three of the teacher's choice and one chosen together. It binds where the district's terms
 * name this form.
 */
import type { ElementRating, EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { Finding } from '../../../rules/finding.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';

const id = 'K21';
const citation = {
  section: 'LAUSD, Educator Development and Support: Teachers, focus elements',
  url: 'https://achieve.lausd.net/Page/12161',
  confirmWithCounsel: false,
};
const levelsCitation = {
  section: 'LAUSD, Educator Development and Support: Teachers, levels',
  url: 'https://achieve.lausd.net/Page/12155',
  confirmWithCounsel: false,
};
const finding = findingsOf({ id, citation });

const highestLevel = 3;
const numbers = { district: 3, teacher: 3, jointly: 1 } as const;

const levelRefused = ({ element, level }: ElementRating): Finding =>
  finding({
    severity: 'BLOCK',
    code: 'EDST_LEVEL_NOT_GIVEN',
    sentence: `Element ${element} is rated at level ${level}; this form gives levels 1 to ${highestLevel}.`,
    remedy: `Rate the element at one of the levels 1 to ${highestLevel}.`,
    citation: levelsCitation,
    facts: { element, level },
  });

function focusFindings(focusElements: EvaluationFacts['focusElements']): Finding[] {
  const count = (chooser: keyof typeof numbers) => focusElements.filter(({ chosenBy }) => chosenBy === chooser).length;
  const counted = { district: count('district'), teacher: count('teacher'), jointly: count('jointly') };
  const repeated = focusElements
    .map(({ element }) => element)
    .filter((element, index, all) => all.indexOf(element) < index);
  const twice = [...new Set(repeated)].toSorted().map((element) =>
    finding({
      severity: 'BLOCK',
      code: 'EDST_FOCUS_ELEMENT_TWICE',
      sentence: `Focus element ${element} is chosen more than once.`,
      remedy: 'Choose seven different elements.',
      facts: { element },
    }),
  );
  const isRight = counted.district === 3 && counted.teacher === 3 && counted.jointly === 1;
  if (isRight) return twice;
  const isUnrecorded = focusElements.length === 0;
  return [
    finding({
      severity: isUnrecorded ? 'WARN' : 'BLOCK',
      code: isUnrecorded ? 'EDST_FOCUS_ELEMENTS_NOT_RECORDED' : 'EDST_FOCUS_ELEMENTS_COUNT',
      sentence: isUnrecorded
        ? 'No focus elements are recorded; the form rates seven.'
        : `Of the focus elements ${counted.district} are the district's, ${counted.teacher} the teacher's and ${counted.jointly} chosen together; they are to be 3, 3 and 1.`,
      remedy: 'Record three elements of the district, three of the teacher and one chosen together.',
      facts: counted,
    }),
    ...twice,
  ];
}

export const edstElements: Rule<EvaluationFacts> = {
  id,
  title: 'Levels and focus elements of EDST',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ terms, employee, elementRatings, focusElements }) => {
    if (!terms.agreements.includes('LAUSD_EDST')) return [];
    return [
      ...elementRatings.filter(({ level }) => level > highestLevel).map(levelRefused),
      ...(employee.isInstructional ? focusFindings(focusElements) : []),
    ];
  },
};

// Not formalised: which fifteen elements may be chosen, and the forms for counselors and non-classroom staff. Some
// teachers are evaluated on an older form; for them the missing focus elements are acknowledged.
