/**
 * Educ. Code 44896: an administrator or supervisor who is transferred to teaching is given the reasons in writing on
 * request. Where they include incompetency, the board has completed an evaluation under the Stull Act within the 60 days
 * before the notice of the transfer.
 */
import type { ActFacts } from '../../../rules/facts/act-facts.ts';
import { daysBetween, inWords } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';

const id = 'K40';
const citation = {
  section: 'Educ. Code 44896',
  url: 'https://getpocketlaw.com/law/state_california/section-44896-section-44896_a11792565940',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

/** Days before the notice within which the evaluation was completed. */
const longest = 60;

type Transfer = Extract<ActFacts, { act: 'transfer_administrator' }>;

export const transferOfAdministrator: Rule<ActFacts> = {
  id,
  title: 'An administrator transferred for incompetency was evaluated within 60 days',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts) => (facts.act === 'transfer_administrator' ? [...evaluation(facts), ...reasons(facts)] : []),
};

function evaluation({ reasonsIncludeIncompetency, evaluationCompletedOn, noticeOn }: Transfer) {
  if (!reasonsIncludeIncompetency) return [];
  const facts = { evaluationCompletedOn, noticeOn, longest };
  const remedy = `Complete an evaluation, and give the notice within ${longest} days after it.`;
  if (evaluationCompletedOn === null)
    return [
      found({
        severity: 'BLOCK',
        code: 'EVALUATION_MISSING',
        sentence: 'The reasons include incompetency, and no completed evaluation of the administrator is on record.',
        remedy,
        facts,
      }),
    ];
  const days = daysBetween(evaluationCompletedOn, noticeOn);
  if (days >= 0 && days <= longest) return [];
  const [completed, notice] = [inWords(evaluationCompletedOn), inWords(noticeOn)];
  return [
    found({
      severity: 'BLOCK',
      code: days < 0 ? 'EVALUATED_AFTER_NOTICE' : 'EVALUATION_TOO_OLD',
      sentence:
        days < 0
          ? `The evaluation was completed on ${completed}, after the notice of ${notice}.`
          : `The evaluation was completed on ${completed}, ${days} days before the notice of ${notice}; ${longest} is the most.`,
      remedy,
      facts: { ...facts, days },
    }),
  ];
}

function reasons({ writtenReasonsRequested, noticeOn }: Transfer) {
  if (!writtenReasonsRequested) return [];
  return [
    found({
      severity: 'INFO',
      code: 'WRITTEN_REASONS_OWED',
      sentence: 'The administrator asked for the reasons of the transfer in writing and is to be given them.',
      remedy: 'Give the reasons in writing.',
      facts: { writtenReasonsRequested, noticeOn },
    }),
  ];
}

// Not formalised: what counts as incompetency. An evaluation completed on the day of the notice is accepted.
