/**
 * Educ. Code 44662(e) bars publishers' norms. Growth percentiles and value-added ranks from the state's own tests place
 * pupils among other pupils as well, but against the state or the district and not a publisher's sample. Whether the ban
 * reaches them is open.
 */
import type { PlanText } from '../../../rules/facts/plan-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { isWeighedPeerNorm, peerNormsDuty } from './norms.ts';

const found = findingsOf(peerNormsDuty);

export const peerNormsInAPlan: Rule<PlanText> = {
  ...peerNormsDuty,
  title: 'Components that rank against the state or peers are open to doubt',
  inForceFrom: null,
  inForceUntil: null,
  check: ({ components }) =>
    components
      .filter(({ referencing, weight }) => isWeighedPeerNorm(referencing, weight))
      .map(({ key, title, weight }) =>
        found({
          severity: 'WARN',
          code: 'PEER_NORM_WEIGHED',
          sentence: `The component "${title}" ranks against the state or peers ${weight === null ? 'at a weight that is not settled' : `at a weight of ${weight}`}; whether the ban of publishers' norms reaches that is open.`,
          remedy: 'Ask counsel, or report the same tests against a standard.',
          facts: { component: key, weight, referencing: 'peer_state_norm' },
        }),
      ),
};

// Not formalised: no authority decides the question, so nothing is blocked by it.
