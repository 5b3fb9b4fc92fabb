/**
 * Educ. Code 44662(e): an evaluation does not include the use of publishers' norms established by standardized tests. A
 * plan with a component that reports such norms leads to that in every evaluation under it, whatever its weight.
 */
import type { PlanText } from '../../../rules/facts/plan-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { isPublishersNorm, publishersNormsDuty } from './norms.ts';

const found = findingsOf(publishersNormsDuty);

export const publishersNormsInAPlan: Rule<PlanText> = {
  ...publishersNormsDuty,
  title: "No component that rests on publishers' norms",
  inForceFrom: null,
  inForceUntil: null,
  check: ({ components }) =>
    components
      .filter(({ referencing }) => isPublishersNorm(referencing))
      .map(({ key, title, weight }) =>
        found({
          severity: 'BLOCK',
          code: 'PUBLISHERS_NORM',
          sentence: `The component "${title}" rests on publishers' norms of a standardized test, which may not be used in an evaluation at any weight.`,
          remedy: 'Report the test against a standard (a scale score against a cut), or take the component out.',
          facts: { component: key, weight, referencing: 'publisher_norm' },
        }),
      ),
};

// Not formalised: which metric of which test is a publisher's norm; the record of the plan says it.
