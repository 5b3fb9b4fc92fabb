/**
 * Educ. Code 44661.5 (in force since January 1, 2000): objective standards of the National Board for Professional
 * Teaching Standards or the California Standards for the Teaching Profession may be part of the guidelines by mutual
 * agreement of the exclusive representative and the governing board; where nobody represents the employees
 * exclusively, the district may adopt them itself.
 */
import type { PlanFacts } from '../../../rules/facts/plan-facts.ts';
import { localDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { isGiven } from './given.ts';

const id = 'K03';
const citation = {
  section: 'Educ. Code 44661.5',
  url: 'https://self-law.org/code/ca/education-code/44661-5',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

const names = {
  CSTP: 'the California Standards for the Teaching Profession',
  NBPTS: 'the standards of the National Board for Professional Teaching Standards',
} as const;

export const standardsByAgreement: Rule<PlanFacts> = {
  id,
  title: 'State or national teaching standards only by mutual agreement',
  citation,
  inForceFrom: localDate('2000-01-01'),
  inForceUntil: null,
  check({ rubricSource, rubricAgreementReference, terms }) {
    const facts = {
      rubricSource,
      rubricAgreementReference,
      hasExclusiveRepresentative: terms.hasExclusiveRepresentative,
    };
    if (rubricSource === null)
      return [
        found({
          severity: 'INFO',
          code: 'RUBRIC_SOURCE_UNKNOWN',
          sentence: 'It is not on record where the standards of the rubric come from.',
          remedy: 'Record whether the rubric rests on the state standards, the national standards or local ones.',
          facts,
        }),
      ];
    if (rubricSource === 'local' || !terms.hasExclusiveRepresentative || isGiven(rubricAgreementReference)) return [];
    return [
      found({
        severity: 'BLOCK',
        code: 'AGREEMENT_MISSING',
        sentence: `The rubric rests on ${names[rubricSource]}, and no agreement with the exclusive representative is on record.`,
        remedy: 'Record the reference of the mutual agreement, or use a rubric of local standards.',
        facts,
      }),
    ];
  },
};

// Not formalised: whether the standards as used are consistent with the rest of the article.
