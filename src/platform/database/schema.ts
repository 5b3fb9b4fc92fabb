import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/**
 * The tables as Kysely sees them; a test compares this file with the database's catalogue.
 * Dates are 'YYYY-MM-DD' text, timestamps are Date, numeric is decimal text.
 */
export interface Database {
  district: DistrictTable;
  school: SchoolTable;
  school_calendar: SchoolCalendarTable;
  person: PersonTable;
  employment: EmploymentTable;
  assignment: AssignmentTable;
  policy: PolicyTable;
  policy_version: PolicyVersionTable;
  policy_effect: PolicyEffectTable;
  rubric: RubricTable;
  evaluation: EvaluationTable;
  measure: MeasureTable;
  observation: ObservationTable;
  element_rating: ElementRatingTable;
  rating: RatingTable;
  audit_event: AuditEventTable;
  pupil_score: PupilScoreTable;
  growth_expectation: GrowthExpectationTable;
  idempotency_key: IdempotencyKeyTable;
  account: AccountTable;
  session: SessionTable;
  rate_limit: RateLimitTable;
}

/** jsonb of any shape: read as unknown (the reader parses it), written as JSON text. */
type Json = ColumnType<unknown, string, string>;
type GeneratedJson = ColumnType<unknown, string | undefined, string>;
type Timestamp = ColumnType<Date, Date | string, Date | string>;
type GeneratedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
type NullableTimestamp = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

export interface DistrictTable {
  district_id: Generated<string>;
  name: string;
  time_zone: string;
  is_demonstration: Generated<boolean>;
  created_at: GeneratedTimestamp;
}

export interface SchoolTable {
  district_id: string;
  school_id: Generated<string>;
  name: string;
  external_id: string;
}

export interface SchoolCalendarTable {
  district_id: string;
  calendar_id: Generated<string>;
  school_year: string;
  version: number;
  first_schoolday: string;
  last_schoolday: string;
  adopted_on: string;
}

export interface PersonTable {
  district_id: string;
  person_id: Generated<string>;
  given_name: string;
  family_name: string;
  local_id: string;
  is_evaluator: Generated<boolean>;
}

export interface EmploymentTable {
  district_id: string;
  employment_id: Generated<string>;
  person_id: string;
  status: 'probationary' | 'permanent' | 'temporary' | 'substitute' | 'hourly';
  hired_on: string;
  is_instructional: Generated<boolean>;
  months_per_year: Generated<string>;
  valid_from: string;
  valid_to: string | null;
  recorded_at: GeneratedTimestamp;
  superseded_at: NullableTimestamp;
}

export interface AssignmentTable {
  district_id: string;
  assignment_id: Generated<string>;
  person_id: string;
  school_id: string;
  school_year: string;
  grade: string;
  subject: string;
  evaluator_id: string;
}

export interface PolicyTable {
  district_id: string;
  policy_id: Generated<string>;
  key: string;
  title: string;
}

export interface PolicyVersionTable {
  district_id: string;
  policy_version_id: Generated<string>;
  policy_id: string;
  version: number;
  status: Generated<'draft' | 'published'>;
  source: string;
  document: Json;
  fingerprint: string;
  published_at: NullableTimestamp;
  note: string | null;
  revision: Generated<number>;
  updated_at: GeneratedTimestamp;
  based_on: string | null;
}

export interface PolicyEffectTable {
  district_id: string;
  policy_effect_id: Generated<string>;
  school_year: string;
  sequence: number;
  group_label: Generated<string>;
  policy_version_id: string | null;
  policy_status: Generated<string>;
  note: string | null;
  decided_at: GeneratedTimestamp;
  decided_by: string;
}

export interface RubricTable {
  district_id: string;
  rubric_id: Generated<string>;
  key: string;
  title: string;
  document: Json;
}

export interface EvaluationTable {
  district_id: string;
  evaluation_id: Generated<string>;
  evaluatee_id: string;
  school_id: string;
  evaluator_id: string;
  assignment_id: string;
  school_year: string;
  policy_version_id: string;
  status: Generated<'in_progress' | 'finalised'>;
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

export interface PupilScoreTable {
  district_id: string;
  pupil_key: string;
  school_year: string;
  subject: string;
  grade: string;
  score: string;
  teacher_id: string;
  school_id: string;
}

export interface GrowthExpectationTable {
  district_id: string;
  expectation_id: Generated<string>;
  school_year: string;
  grade: string;
  subject: string;
  expected_gain: string;
  adopted_on: string;
  reference: string;
}

export interface IdempotencyKeyTable {
  district_id: string;
  actor_id: string;
  key: string;
  method: string;
  path: string;
  request_hash: string;
  status: number | null;
  response: ColumnType<unknown, string | null | undefined, string | null>;
  created_at: GeneratedTimestamp;
}

export interface AccountTable {
  account_id: Generated<string>;
  email: string;
  password_hash: string;
  district_id: string;
  person_id: string;
  role: 'administrator' | 'teacher' | 'hr' | 'union_negotiator' | 'district_negotiator' | 'system_administrator';
  school_ids: Generated<string[]>;
  failed_attempts: Generated<number>;
  locked_until: NullableTimestamp;
  disabled_at: NullableTimestamp;
  created_at: GeneratedTimestamp;
}

export interface SessionTable {
  sid: string;
  sess: JSONColumnType<Record<string, unknown>>;
  expire: Timestamp;
}

export interface RateLimitTable {
  key: string;
  points: Generated<number>;
  /** Milliseconds since 1970 as text; null: never. */
  expire: string | null;
}
