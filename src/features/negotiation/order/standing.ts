/** Where a negotiation and its proposals stand, worked out from the steps and nothing else. */
import type { BargainingStep, Side, StepKind } from './steps.ts';

export type ProposalState =
  | 'tabled'
  | 'countered'
  | 'withdrawn'
  | 'superseded'
  | 'tentatively-agreed'
  | 'ratified'
  | 'rejected'
  | 'adopted';
export type NegotiationState = 'open' | 'tentatively-agreed' | 'ratified' | 'adopted';

export interface ProposalStanding {
  readonly side: Side;
  readonly state: ProposalState;
  /** In the order in which they agreed; agreeing counts for as long as the proposal is on the table. */
  readonly agreedBy: readonly Side[];
}

export interface Standing {
  readonly state: NegotiationState;
  readonly proposals: ReadonlyMap<string, ProposalStanding>;
}

const stateAfter: Readonly<Record<StepKind, ProposalState>> = {
  tabled: 'tabled',
  agreed: 'tabled',
  countered: 'countered',
  withdrawn: 'withdrawn',
  tentatively_agreed: 'tentatively-agreed',
  ratified: 'ratified',
  rejected: 'rejected',
  adopted: 'adopted',
};

function proposalAfter(before: ProposalStanding | undefined, { kind, side }: BargainingStep): ProposalStanding {
  const owner = before?.side ?? side;
  const agreedBy = before?.agreedBy ?? [];
  return {
    side: owner,
    state: stateAfter[kind],
    agreedBy: kind === 'agreed' && !agreedBy.includes(side) ? [...agreedBy, side] : agreedBy,
  };
}

/** What is still on the table falls off it once both sides have agreed on one proposal. */
const superseded = (proposal: ProposalStanding): ProposalStanding =>
  proposal.state === 'tabled' ? { ...proposal, state: 'superseded' } : proposal;

/** The standing after all the steps, oldest first. Steps are taken as they are: whether they were permitted is asked before. */
export function standingOf(steps: readonly BargainingStep[]): Standing {
  let proposals = new Map<string, ProposalStanding>();
  for (const step of steps) {
    proposals.set(step.proposalId, proposalAfter(proposals.get(step.proposalId), step));
    if (step.kind === 'tentatively_agreed')
      proposals = new Map([...proposals].map(([id, proposal]) => [id, superseded(proposal)]));
  }
  const states = [...proposals.values()].map(({ state }) => state);
  const furthest = (['adopted', 'ratified', 'tentatively-agreed'] as const).find((state) => states.includes(state));
  return { state: furthest ?? 'open', proposals };
}
