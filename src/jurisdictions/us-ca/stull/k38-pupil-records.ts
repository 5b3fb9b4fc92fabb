/**
 * Educ. Code 49076(a) and 34 CFR 99.31(a)(1): without consent or a court order, a pupil's record is open to school
 * officials and employees with a legitimate educational interest in that record. Educ. Code 49064: a log lists who else
 * was given access, and why.
 */
import type { ActFacts } from '../../../rules/facts/act-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';

const id = 'K38';
const citation = { section: 'Educ. Code 49076(a); 34 CFR 99.31(a)(1)', confirmWithCounsel: true };
const log = {
  section: 'Educ. Code 49064',
  url: 'https://law.justia.com/codes/california/2017/code-edc/title-2/division-4/part-27/chapter-6.5/article-3/section-49064/',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

type Reading = Extract<ActFacts, { act: 'read_pupil_record' }>;

export const pupilRecords: Rule<ActFacts> = {
  id,
  title: 'Pupil records only with a legitimate interest, consent or order',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts) => (facts.act === 'read_pupil_record' ? reading(facts) : []),
};

function reading({ isSchoolOfficial, hasLegitimateInterest, hasConsentOrOrder, role, purpose }: Reading) {
  const facts = { role, purpose, isSchoolOfficial, hasLegitimateInterest, hasConsentOrOrder };
  if (isSchoolOfficial && hasLegitimateInterest) return [];
  if (!hasConsentOrOrder)
    return [
      found({
        severity: 'BLOCK',
        code: isSchoolOfficial ? 'NO_LEGITIMATE_INTEREST' : 'NO_CONSENT',
        sentence: isSchoolOfficial
          ? 'The reader is a school official without a legitimate educational interest in this record.'
          : 'The reader is no school official, and there is neither consent nor a court order.',
        remedy: 'Obtain consent or a court order, or do without the record.',
        facts,
      }),
    ];
  if (purpose.trim() === '')
    return [
      found({
        severity: 'BLOCK',
        code: 'PURPOSE_MISSING',
        sentence: 'The log of access must say why the record is read, and no purpose is given.',
        remedy: 'State the purpose.',
        citation: log,
        facts,
      }),
    ];
  return [
    found({
      severity: 'INFO',
      code: 'ACCESS_TO_BE_LOGGED',
      sentence: "The access goes into the pupil's log, with who reads and why.",
      remedy: '',
      citation: log,
      facts,
    }),
  ];
}

// Not formalised: what makes an interest legitimate, and the further exceptions of 49076(a) (transfer, emergency, audit).
