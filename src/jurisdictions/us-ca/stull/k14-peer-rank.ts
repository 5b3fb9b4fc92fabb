/**
 * Educ. Code 44662(e) bans publishers' norms. A growth percentile or a value-added rank computed from state tests ranks
 * pupils or teachers among peers too, yet no publisher established it. No authority was found either way.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { usedOf } from './evidence.ts';
import { isWeighedPeerNorm, peerNormsDuty } from './norms.ts';

const finding = findingsOf(peerNormsDuty);

export const rankAmongPeers: Rule<EvaluationFacts> = {
  ...peerNormsDuty,
  title: 'Ranks among peers on state tests',
  inForceFrom: null,
  inForceUntil: null,
  check: ({ evidence }) =>
    evidence
      .filter(({ referencing, weight }) => isWeighedPeerNorm(referencing, weight))
      .map((item) =>
        finding({
          severity: 'WARN',
          code: 'PEER_RANK_WEIGHED',
          sentence: `${item.title} ranks among peers (${item.metric}) and weighs ${item.weight}; whether the ban on publishers' norms reaches it is open.`,
          remedy: "Confirm with counsel, or use the result against the state's achievement levels instead.",
          facts: { ...usedOf(item), metric: item.metric },
        }),
      ),
};

// Not formalised: a rank that is cited without a weight; the ban on publishers' norms does not name it.
