/** What is bargained over, what was put on the table, and who did what when. */
import type { Generated } from 'kysely';
import type { GeneratedTimestamp, Json } from './columns.ts';

export interface NegotiationTable {
  district_id: string;
  negotiation_id: Generated<string>;
  title: string;
  policy_version_id: string;
  policy_status: Generated<string>;
  cohort_id: string;
  opened_at: GeneratedTimestamp;
  opened_by: string;
  opener: string;
}

export interface ProposalTable {
  district_id: string;
  proposal_id: Generated<string>;
  negotiation_id: string;
  number: number;
  side: 'union' | 'district';
  title: string;
  rationale: string;
  answers_proposal_id: string | null;
  answers_side: 'union' | 'district' | null;
  scenario_id: string;
  scenario_sequence: number;
  document: Json;
  moves: string | null;
  policy_version_id: string;
  policy_fingerprint: string;
  cohort_id: string;
  cohort_fingerprint: string;
  scenario_fingerprint: string;
  findings: Json;
  impact: Json;
  tabled_at: GeneratedTimestamp;
  tabled_by: string;
  tabler: string;
}

export interface BargainingStepTable {
  district_id: string;
  step_id: Generated<string>;
  negotiation_id: string;
  proposal_id: string;
  proposal_side: 'union' | 'district';
  sequence: number;
  kind: 'tabled' | 'countered' | 'withdrawn' | 'agreed' | 'tentatively_agreed' | 'ratified' | 'rejected' | 'adopted';
  side: 'union' | 'district';
  voted_on: string | null;
  votes_for: number | null;
  votes_against: number | null;
  reference: string | null;
  note: string | null;
  rests_on: string | null;
  rests_on_kind: string | null;
  rests_on_side: string | null;
  policy_version_id: string | null;
  policy_status: Generated<string>;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
  recorder: string;
}
