/** A small bargaining as the service tells it, for the tests of the room. */
import { sampleModel } from '../../../components/model/testing/sample-model.ts';
import type { BargainingStep, Negotiation, Proposal } from '../../../api/negotiation-types.ts';

const policy = {
  policyVersionId: 'policy',
  key: 'demonstration-70-30',
  title: 'Demonstration policy, observation 70, pupil progress 30',
  version: 1,
  status: 'published',
} as const;
const at = '2026-11-20T17:00:00.000Z';

export function sampleProposal(number: number, side: Proposal['side'], changes: Partial<Proposal> = {}): Proposal {
  const observation = side === 'union' ? '0.85' : '0.6';
  const progress = side === 'union' ? '0.15' : '0.4';
  return {
    proposalId: `proposal-${number}`,
    number,
    side,
    title: side === 'union' ? 'More weight on observation' : 'More weight on pupil progress',
    rationale: 'Observed practice is what a teacher can change within the year.',
    answers: null,
    tabledAt: at,
    tabledBy: side === 'union' ? 'Ines Ortega' : 'Dana Whitfield',
    state: 'tabled',
    agreedBy: [],
    document: { weights: { observation, 'pupil-progress': progress } },
    difference: { sentences: ['The weight of observation goes from 70 percent to 85 percent.'] },
    weights: [
      { key: 'observation', title: 'observation', current: '0.7', proposed: observation },
      { key: 'pupil-progress', title: 'pupil progress', current: '0.3', proposed: progress },
    ],
    findings: [],
    impact: sampleModel(),
    fingerprints: { policy: 'a'.repeat(64), cohort: 'b'.repeat(64), scenario: 'c'.repeat(64) },
    command: 'npx fairweight sweep --policy policy.yaml --cohort cohort.json --scenario scenario.yaml',
    allowedActions: [],
    ...changes,
  };
}

/** A step on a proposal; `sequence` is its place in the history. */
export function sampleStep(
  sequence: number,
  kind: BargainingStep['kind'],
  { number, side, proposalId }: Proposal,
  changes: Partial<BargainingStep> = {},
): BargainingStep {
  return {
    stepId: `step-${sequence}`,
    sequence,
    kind,
    side,
    proposal: { proposalId, number, side },
    on: null,
    votesFor: null,
    votesAgainst: null,
    reference: null,
    note: null,
    recordedAt: at,
    recordedBy: side === 'union' ? 'Ines Ortega' : 'Dana Whitfield',
    sentence: `The ${side} ${kind.replace('_', ' ')} proposal ${number}.`,
    ...changes,
  };
}

/** A negotiation with these proposals, each of them tabled, and whatever else happened. */
export function sampleNegotiation(proposals: readonly Proposal[], changes: Partial<Negotiation> = {}): Negotiation {
  return {
    negotiationId: 'negotiation',
    title: 'Weights for 2027-28',
    policy,
    cohort: {
      cohortId: 'cohort',
      title: 'Teachers of 2025-26',
      kind: 'snapshot',
      schoolYear: '2025-26',
      size: 412,
      threshold: 10,
      fingerprint: 'b'.repeat(64),
      policy,
      components: [],
      frozenAt: at,
      sentence: 'Ratings of 412 teachers of 2025-26, without names.',
      allowedActions: [],
    },
    openedAt: at,
    openedBy: 'Dana Whitfield',
    state: 'open',
    proposals: [...proposals],
    steps: proposals.map((proposal, index) => sampleStep(index + 1, 'tabled', proposal)),
    adopted: null,
    whoCanSee: 'negotiators of both sides, human resources and the system administrator.',
    allowedActions: ['table'],
    ...changes,
  };
}
