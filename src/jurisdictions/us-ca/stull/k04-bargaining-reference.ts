/**
 * Gov. Code 3543.2(a)(1): procedures to be used for the evaluation of employees are within the scope of representation.
 * The Public Employment Relations Board reads that to cover criteria too, and the Stull Act does not take them out of
 * scope (Decision 2518E, 2017): a change of weights, rubric, levels or procedures needs bargaining first.
 */
import type { PlanFacts } from '../../../rules/facts/plan-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { isGiven } from './given.ts';
import { counted } from './words.ts';

const id = 'K04';
const citation = {
  section: 'Gov. Code 3543.2(a)(1); PERB Decision 2518E',
  url: 'https://perb.ca.gov/decision/2518e/',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const bargainingReference: Rule<PlanFacts> = {
  id,
  title: 'Changes of the evaluation carry a reference to bargaining',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check({ bargainableChanges, bargainingReference: reference, terms }) {
    const [first] = bargainableChanges;
    if (first === undefined || !terms.hasExclusiveRepresentative || isGiven(reference)) return [];
    const count = counted(bargainableChanges.length, 'change', 'changes');
    return [
      found({
        severity: terms.bargainingReferenceBlocks ? 'BLOCK' : 'WARN',
        code: 'BARGAINING_REFERENCE_MISSING',
        sentence: `The plan brings ${count} that can be bargained over, and no bargaining is on record. The first: ${first}`,
        remedy: 'Record the agreement, or the notice and the bargaining that was had, before the plan takes effect.',
        facts: {
          changes: bargainableChanges.length,
          firstChange: first,
          bargainingReference: reference,
          bargainingReferenceBlocks: terms.bargainingReferenceBlocks,
        },
      }),
    ];
  },
};

// Not formalised: whether the bargaining on record covers these changes, impasse, waiver, and past practice.
