/**
 * Educ. Code 44661: in developing and adopting its guidelines and procedures of evaluation, the governing board uses the
 * advice of the certificated instructional personnel of the district.
 */
import type { PlanFacts } from '../../../rules/facts/plan-facts.ts';
import { inWords } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';

const id = 'K02';
const citation = { section: 'Educ. Code 44661', confirmWithCounsel: false };
const found = findingsOf({ id, citation });

export const planAdoptedWithAdvice: Rule<PlanFacts> = {
  id,
  title: 'Plan adopted with the advice of certificated personnel',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts) => [...adoption(facts), ...advice(facts)],
};

function adoption({ adoptedOn, effectiveOn }: PlanFacts) {
  const facts = { adoptedOn, effectiveOn };
  if (adoptedOn === null)
    return [
      found({
        severity: 'WARN',
        code: 'ADOPTION_MISSING',
        sentence: 'No adoption of this plan by the governing board is on record.',
        remedy: 'Record the day on which the board adopted it.',
        facts,
      }),
    ];
  if (effectiveOn === null || adoptedOn <= effectiveOn) return [];
  return [
    found({
      severity: 'WARN',
      code: 'ADOPTED_AFTER_EFFECT',
      sentence: `The plan applies from ${inWords(effectiveOn)}, but the board adopted it only on ${inWords(adoptedOn)}.`,
      remedy: 'Let it take effect from a day after its adoption.',
      facts,
    }),
  ];
}

function advice({ adviceRecordedOn, adoptedOn, effectiveOn }: PlanFacts) {
  const facts = { adviceRecordedOn, adoptedOn, effectiveOn };
  if (adviceRecordedOn === null)
    return [
      found({
        severity: 'WARN',
        code: 'ADVICE_MISSING',
        sentence: 'No advice of the certificated instructional personnel on this plan is on record.',
        remedy: 'Record when and how the board had their advice before it adopts the plan.',
        facts,
      }),
    ];
  const latest = adoptedOn ?? effectiveOn;
  if (latest === null || adviceRecordedOn <= latest) return [];
  return [
    found({
      severity: 'WARN',
      code: 'ADVICE_AFTER_ADOPTION',
      sentence: `The advice of the certificated personnel came on ${inWords(adviceRecordedOn)}, after ${inWords(latest)}, when the plan was settled.`,
      remedy: 'Bring the plan before the board again, with the advice.',
      facts,
    }),
  ];
}

// Not formalised: whether the board used the advice or only received it, and who may speak for the personnel.
