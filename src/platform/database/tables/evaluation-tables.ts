/** Evaluations, what they hold, and the record of what was decided and done. */
import type { Generated } from 'kysely';
import type { GeneratedJson, GeneratedTimestamp, Json } from './columns.ts';

export interface EvaluationTable {
  district_id: string;
  evaluation_id: Generated<string>;
  evaluatee_id: string;
  school_id: string;
  evaluator_id: string;
  assignment_id: string;
  school_year: string;
  policy_version_id: string;
  status: Generated<'planned' | 'in_progress' | 'drafted' | 'issued' | 'conference_held' | 'closed'>;
  revision: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface MeasureTable {
  district_id: string;
  measure_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  component_key: string;
  evidence: Json;
  source: string;
  note: string | null;
  revision: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface ObservationTable {
  district_id: string;
  observation_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  rubric_id: string;
  observer_id: string | null;
  observer_label: string | null;
  observed_on: string;
  minutes: number | null;
  status: Generated<'draft' | 'shared'>;
  summary: string | null;
  revision: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface ElementRatingTable {
  district_id: string;
  observation_id: string;
  element_key: string;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  observer_id: string | null;
  observation_status: 'draft' | 'shared';
  level: string | null;
  evidence: Generated<string>;
}

export interface RatingTable {
  district_id: string;
  rating_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  sequence: number;
  supersedes: string | null;
  reason: string | null;
  outcome: string;
  composite_exact: string | null;
  composite_decimal: string | null;
  rating_key: string | null;
  rating_label: string | null;
  trace: Json;
  findings: GeneratedJson;
  policy_version_id: string;
  policy_fingerprint: string;
  inputs: Json;
  inputs_fingerprint: string;
  scored_at: GeneratedTimestamp;
  scored_by: string;
}

export interface AuditEventTable {
  district_id: string;
  audit_event_id: Generated<string>;
  occurred_at: GeneratedTimestamp;
  actor_id: string | null;
  actor_role: string;
  action: string;
  subject_type: string;
  subject_id: string;
  evaluation_id: string | null;
  evaluatee_id: string | null;
  school_id: string | null;
  detail: GeneratedJson;
}
