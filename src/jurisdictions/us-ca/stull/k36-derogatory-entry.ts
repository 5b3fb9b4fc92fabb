/**
 * Educ. Code 44031(b)(1): derogatory information is not entered in an employee's personnel records until the employee has
 * been given notice and an opportunity to review it and comment on it.
 */
import type { ActFacts } from '../../../rules/facts/act-facts.ts';
import { inWords } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';

const id = 'K36';
const citation = {
  section: 'Educ. Code 44031(b)(1)',
  url: 'https://self-law.org/code/ca/education-code/44031',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const derogatoryEntry: Rule<ActFacts> = {
  id,
  title: 'Nothing derogatory is filed before notice and an opportunity to comment',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check(act) {
    if (act.act !== 'file_derogatory_entry') return [];
    const { noticeOn, opportunityUntil, filingOn } = act;
    const block = (code: string, sentence: string, remedy: string) => [
      found({ severity: 'BLOCK', code, sentence, remedy, facts: { noticeOn, opportunityUntil, filingOn } }),
    ];
    if (noticeOn === null)
      return block(
        'NOTICE_MISSING',
        'The employee was given no notice of the derogatory entry.',
        'Give notice and time to review it and comment, then file.',
      );
    if (filingOn < noticeOn)
      return block(
        'FILED_BEFORE_NOTICE',
        `The entry would be filed on ${inWords(filingOn)}, before the notice of ${inWords(noticeOn)}.`,
        'File after the time to comment has passed.',
      );
    if (opportunityUntil === null || opportunityUntil < noticeOn)
      return block(
        'NO_OPPORTUNITY',
        'No time to review the entry and comment on it is on record after the notice.',
        'Name the last day on which the employee may comment, and file after it.',
      );
    if (filingOn <= opportunityUntil)
      return block(
        'OPPORTUNITY_RUNNING',
        `The employee may comment through ${inWords(opportunityUntil)}, and the entry would be filed on ${inWords(filingOn)}.`,
        `File after ${inWords(opportunityUntil)}, with the employee's comments attached.`,
      );
    return [];
  },
};

// Not formalised: what is derogatory, how long an opportunity must last, release time to review (the Code names none of
// these as a number), and files kept beside the personnel file, which are held to the same rule (Miller v. Chico, 1979).
