/**
 * Educ. Code 44663(a): evaluation and assessment are reduced to writing. What the writing must contain is K07 to K12.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';

const id = 'K22';
const citation = {
  section: 'Educ. Code 44663(a)',
  url: 'https://law.onecle.com/california/education/title-2/division-3/part-25/chapter-3/article-11/index.html',
  confirmWithCounsel: false,
};
const finding = findingsOf({ id, citation });

export const inWriting: Rule<EvaluationFacts> = {
  id,
  title: 'In writing',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ documentFingerprint, isAcknowledged, transmittedOn }) => {
    if (documentFingerprint === null)
      return [
        finding({
          severity: 'BLOCK',
          code: 'NOT_IN_WRITING',
          sentence: 'There is no written evaluation yet.',
          remedy: 'Write the evaluation; its fingerprint is kept with it.',
          facts: { documentFingerprint },
        }),
      ];
    if (transmittedOn === null || isAcknowledged) return [];
    return [
      finding({
        severity: 'WARN',
        code: 'NOT_ACKNOWLEDGED',
        sentence: 'The copy was transmitted, and its receipt is not acknowledged.',
        remedy: 'Ask the employee to acknowledge receipt, or record who handed the copy over and how.',
        citation: { ...citation, confirmWithCounsel: true },
        facts: { transmittedOn },
      }),
    ];
  },
};

// Not formalised: a signature. The Act asks for writing and a copy, not for the employee's agreement, so an
// acknowledgement that is missing never stops an evaluation.
