/**
 * Educ. Code 44662(b)(1): employees are evaluated as it reasonably relates to the progress of pupils toward the standards
 * that the board set. Value-added may be switched off; progress may not. A plan in which no component rests on pupils'
 * progress leaves it to whoever writes an evaluation, and no rating under the plan would ever show it.
 */
import type { PlanComponent, PlanText } from '../../../rules/facts/plan-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { isZero } from '../../../scoring/rational.ts';
import { isPupilData, shareOf } from './plan-shares.ts';

const id = 'K07';
const citation = {
  section: 'Educ. Code 44662(b)(1)',
  url: 'https://self-law.org/code/ca/education-code/44662',
  // That a plan needs a component for it is a reading of Doe v. Deasy; Doe v. Antioch left districts more room.
  confirmWithCounsel: true,
};
const found = findingsOf({ id, citation });

/** An unsettled weight, or none at all, is not zero. */
function counts(component: PlanComponent): boolean {
  const share = shareOf(component);
  return share === null || !isZero(share);
}

export const progressInAPlan: Rule<PlanText> = {
  id,
  title: "A component that rests on pupils' progress",
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check({ components, terms }) {
    const counted = components.filter(counts);
    if (components.length === 0 || counted.some(isPupilData)) return [];
    const facts = { legalProfile: terms.legalProfile, components: counted.length };
    const open = counted.find(({ kind }) => kind === 'unclassified');
    if (open)
      return [
        found({
          severity: 'WARN',
          code: 'PROGRESS_UNCLASSIFIED',
          sentence: `It is not on record whether "${open.title}" is data on pupils, and no other component rests on pupils' progress.`,
          remedy: "Say in the plan's record what the component is.",
          facts,
        }),
      ];
    return [
      found({
        severity: terms.legalProfile === 'DEASY_STRICT' ? 'BLOCK' : 'WARN',
        code: 'PROGRESS_LEFT_OUT',
        sentence:
          "No component with a weight rests on pupils' progress toward the standards that the governing board set.",
        remedy: "Give a component of pupils' progress a weight; value-added is not needed for it.",
        facts,
      }),
    ];
  },
};

// Not formalised: how much pupils' progress must count. No text says it.
