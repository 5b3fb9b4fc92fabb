/** Cohorts, scenarios, and what was asked and published of them. */
import type { Generated } from 'kysely';
import type { GeneratedTimestamp, Json, NullableJson, NullableTimestamp } from './columns.ts';

export interface CohortTable {
  district_id: string;
  cohort_id: Generated<string>;
  kind: 'snapshot' | 'synthetic';
  title: string;
  school_year: string;
  policy_version_id: string;
  policy_status: Generated<string>;
  threshold: Generated<number>;
  size: number;
  fingerprint: string;
  components: Json;
  recipe: NullableJson;
  frozen_at: GeneratedTimestamp;
  frozen_by: string | null;
}

export interface CohortContentTable {
  district_id: string;
  cohort_id: string;
  kind: string;
  content: string;
}

export interface ScenarioTable {
  district_id: string;
  scenario_id: Generated<string>;
  side: 'union' | 'district' | 'office';
  title: string;
  policy_version_id: string;
  policy_status: Generated<string>;
  cohort_id: string;
  revision: Generated<number>;
  latest: Generated<number>;
  created_at: GeneratedTimestamp;
  created_by: string;
  updated_at: GeneratedTimestamp;
  archived_at: NullableTimestamp;
}

export interface ScenarioVersionTable {
  district_id: string;
  scenario_id: string;
  side: 'union' | 'district' | 'office';
  sequence: number;
  document: Json;
  moves: string | null;
  fingerprint: string;
  note: string | null;
  written_at: GeneratedTimestamp;
  written_by: string;
  writer: string;
}

export interface ModelQuestionTable {
  district_id: string;
  question_id: Generated<string>;
  cohort_id: string;
  side: 'union' | 'district' | 'office';
  asked_by: string;
  asked_at: GeneratedTimestamp;
  fingerprint: string;
  is_new: boolean;
}

export interface ModelAnswerTable {
  district_id: string;
  cohort_id: string;
  fingerprint: string;
  answer: Json;
  answered_at: GeneratedTimestamp;
}

export interface CohortReleaseTable {
  district_id: string;
  cohort_id: string;
  sequence: number;
  fingerprint: string;
  group_of_row: Buffer;
  released_at: GeneratedTimestamp;
}

export interface NoisyCurveTable {
  district_id: string;
  cohort_id: string;
  path_fingerprint: string;
  epsilon: string;
  curve: Json;
  released_at: GeneratedTimestamp;
}
