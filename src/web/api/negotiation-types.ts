/** What is said about a bargaining, in the shapes that the pages read. */
import type { CohortSummary, Model } from './model-types.ts';
import type { Finding, PolicyReference } from './types.ts';

export type Side = 'union' | 'district';

export type ProposalState =
  | 'tabled'
  | 'countered'
  | 'withdrawn'
  | 'superseded'
  | 'tentatively-agreed'
  | 'ratified'
  | 'rejected'
  | 'adopted';

export type ProposalAct = 'withdraw' | 'counter' | 'agree' | 'ratify' | 'adopt';

export interface Proposal {
  proposalId: string;
  number: number;
  side: Side;
  title: string;
  rationale: string;
  answers: { proposalId: string; number: number; side: Side } | null;
  tabledAt: string;
  tabledBy: string;
  state: ProposalState;
  agreedBy: Side[];
  difference: { sentences: string[] };
  /** Decimal shares of the whole; null where a weight is not settled. */
  weights: { key: string; title: string; current: string | null; proposed: string | null }[];
  findings: Finding[];
  impact: Model;
  fingerprints: { policy: string; cohort: string; scenario: string };
  command: string;
  allowedActions: ProposalAct[];
}

export interface BargainingStep {
  stepId: string;
  sequence: number;
  kind: 'tabled' | 'countered' | 'withdrawn' | 'agreed' | 'tentatively_agreed' | 'ratified' | 'rejected' | 'adopted';
  side: Side;
  proposal: { proposalId: string; number: number; side: Side };
  /** The day of a vote; null for steps that happened when they were recorded. */
  on: string | null;
  votesFor: number | null;
  votesAgainst: number | null;
  reference: string | null;
  note: string | null;
  recordedAt: string;
  recordedBy: string;
  sentence: string;
}

export interface Negotiation {
  negotiationId: string;
  title: string;
  policy: PolicyReference;
  cohort: CohortSummary;
  openedAt: string;
  openedBy: string;
  state: 'open' | 'tentatively-agreed' | 'ratified' | 'adopted';
  proposals: Proposal[];
  steps: BargainingStep[];
  adopted: PolicyReference | null;
  whoCanSee: string;
  allowedActions: string[];
}

export type NegotiationSummary = Pick<
  Negotiation,
  'negotiationId' | 'title' | 'policy' | 'cohort' | 'openedAt' | 'state'
>;

export interface NewNegotiation {
  title: string;
  policyVersionId: string;
  cohortId: string;
}

/** One version of an own scenario for the table; `answers` makes it a counter to that proposal. */
export interface NewProposal {
  scenarioId: string;
  version: number;
  title: string;
  rationale: string;
  answers?: string;
}

export interface Noted {
  note?: string;
}

export interface Vote {
  on: string;
  votesFor: number;
  votesAgainst: number;
  reference: string;
}

export interface Adoption extends Vote {
  bargainingReference: string;
  adviceOn?: string;
  adviceReference?: string;
}
