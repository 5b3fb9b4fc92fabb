/** What is said about a bargaining, in the shapes that the pages read. */
import type { Finding, PolicyReference } from './types.ts';

export type Side = 'union' | 'district';

/** A count, or where fewer people than the threshold stand behind it, what it lies between. */
export type Cell = { count: number } | { least: number; greatest: number | null };

/** The cohort that a bargaining is over, so far as it is told to everybody at the table. */
export interface BargainedCohort {
  cohortId: string;
  title: string;
  schoolYear: string;
  size: number;
  threshold: number;
  /** Equal fingerprints mean equal contents: this is what both sides compare. */
  fingerprint: string;
}

/** What the proposed policy would do to the cohort; the parts of it that this page says in words. */
export interface Impact {
  sentences: string[];
  migration: { up: Cell; down: Cell; unchanged: Cell; total: number } | null;
}

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
  impact: Impact;
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
  cohort: BargainedCohort;
  openedAt: string;
  openedBy: string;
  state: 'open' | 'tentatively-agreed' | 'ratified' | 'adopted';
  proposals: Proposal[];
  steps: BargainingStep[];
  adopted: PolicyReference | null;
  whoCanSee: string;
  allowedActions: string[];
}
