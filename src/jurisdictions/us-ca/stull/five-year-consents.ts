/** What is found when the consent of a side to an interval of five years is missing. */
import type { Consent, EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import type { Citation } from '../../../rules/finding.ts';
import { inWords, type LocalDate } from '../../../rules/local-date.ts';
import { consents, formerEvaluatorConsents } from './five-years.ts';
import type { Draft } from './lawful-day.ts';

/** Findings of both sides; none when both consents stand on the day. */
export function missingConsents(facts: EmployeeFacts, since: LocalDate, asOf: LocalDate, citation: Citation): Draft[] {
  const sides = ['employee', 'evaluator'] as const;
  const missing = sides
    .filter((side) => !consents(facts, side, asOf))
    .map((side) => withdrawn(facts, side, since, asOf) ?? never(side));
  const isNewEvaluator = !consents(facts, 'evaluator', asOf) && formerEvaluatorConsents(facts, asOf);
  return isNewEvaluator ? [...missing, newEvaluator(citation)] : missing;
}

/** A consent of the side that stood when the interval was scheduled and was withdrawn since. */
function withdrawn(facts: EmployeeFacts, side: Consent['side'], since: LocalDate, asOf: LocalDate): Draft | null {
  const ends = facts.consents.filter((consent) => consent.side === side).map(({ withdrawnOn }) => withdrawnOn);
  const on = ends
    .filter((day) => day !== null)
    .filter((day) => since < day && day <= asOf)
    .toSorted()
    .at(-1);
  if (on === undefined) return null;
  return {
    severity: 'WARN',
    code: 'CONSENT_WITHDRAWN',
    sentence: `The ${side} withdrew the consent to five years on ${inWords(on)}, so the interval is two years again.`,
    remedy: 'Plan the evaluation that two years ask for.',
    facts: { side, withdrawnOn: on },
  };
}

const never = (side: Consent['side']): Draft => ({
  severity: 'BLOCK',
  code: side === 'employee' ? 'NO_EMPLOYEE_CONSENT' : 'NO_EVALUATOR_CONSENT',
  sentence: `An interval of five years needs the agreement of both; no consent of the ${side} stands.`,
  remedy: `Keep the interval of two years, or record the consent of the ${side} with its day.`,
  facts: { side },
});

const newEvaluator = (citation: Citation): Draft => ({
  severity: 'WARN',
  code: 'NEW_EVALUATOR_MUST_AGREE',
  sentence: 'A former evaluator agreed to five years; the present one has not.',
  remedy: 'Ask the present evaluator whether to agree.',
  citation: { ...citation, confirmWithCounsel: true },
  facts: { side: 'evaluator' },
});
