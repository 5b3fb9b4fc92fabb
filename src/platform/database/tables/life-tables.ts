/** The life of an evaluation as a lawful record. */
import type { Generated } from 'kysely';
import type { GeneratedTimestamp, Json, NullableJson, NullableTimestamp } from './columns.ts';

export interface EvaluationStepTable {
  district_id: string;
  step_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  sequence: number;
  // biome-ignore format: a column is one line
  kind: 'planned' | 'started' | 'drafted' | 'issued' | 'conference_held' | 'acknowledged' | 'closed' | 'reopened' | 'superseded' | 'delegated' | 'leave' | 'left';
  occurred_on: string;
  occurred_at: NullableTimestamp;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
  note: Generated<string>;
  manner: string | null;
  is_attended: boolean | null;
  delegated_to: string | null;
  until_on: string | null;
  document: NullableJson;
  document_fingerprint: string | null;
  rating_id: string | null;
  is_satisfactory: boolean | null;
}

export interface EvaluationResponseTable {
  district_id: string;
  response_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  response: string;
  received_on: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
}

export interface CriterionTextTable {
  district_id: string;
  evaluation_id: string;
  criterion: 'b1' | 'b2' | 'b3' | 'b4';
  evaluatee_id: string;
  school_id: string;
  finding: Generated<string>;
  is_below_standard: Generated<boolean>;
  is_shared: Generated<boolean>;
  revision: Generated<number>;
  updated_at: GeneratedTimestamp;
}

export interface JobResponsibilityTable {
  district_id: string;
  responsibility_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  title: string;
  finding: Generated<string>;
  is_below_standard: boolean | null;
  is_shared: Generated<boolean>;
  is_withdrawn: Generated<boolean>;
  revision: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface EvidenceItemTable {
  district_id: string;
  evidence_item_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  title: string;
  instrument_key: string;
  referencing: 'criterion' | 'publisher_norm' | 'peer_state_norm';
  metric: string;
  data_year: string;
  grade: string | null;
  subject: string | null;
  released_on: string | null;
  used_on: string;
  standards: 'local' | 'state' | 'none';
  level: 'own_pupils' | 'school';
  is_considered: Generated<boolean>;
  weight: Generated<string>;
  is_value_added: Generated<boolean>;
  is_withdrawn: Generated<boolean>;
  revision: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface FocusElementTable {
  district_id: string;
  evaluation_id: string;
  element_key: string;
  evaluatee_id: string;
  school_id: string;
  chosen_by: 'district' | 'teacher' | 'jointly';
  is_withdrawn: Generated<boolean>;
}

export interface RecommendationTable {
  district_id: string;
  recommendation_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  about: Generated<string>;
  recommendation: string;
  is_shared: Generated<boolean>;
  is_withdrawn: Generated<boolean>;
  revision: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface UnsatisfactoryNoticeTable {
  district_id: string;
  notice_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  description: string;
  given_on: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
}

export interface AssistancePlanTable {
  district_id: string;
  plan_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  plan: string;
  agreed_on: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
}

export interface ParReferralTable {
  district_id: string;
  referral_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  referred_on: string;
  note: Generated<string>;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
}

export interface FindingRecordTable {
  district_id: string;
  finding_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  occasion: 'issue' | 'close' | 'breach';
  step_id: string | null;
  rule: string;
  severity: 'BLOCK' | 'WARN' | 'BREACH' | 'INFO';
  code: string;
  sentence: string;
  remedy: string;
  citation: Json;
  facts: Json;
  as_of: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
}

export interface FindingAcknowledgementTable {
  district_id: string;
  acknowledgement_id: Generated<string>;
  finding_id: string;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  acknowledgement: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
}

export interface OwedEvaluationTable {
  district_id: string;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  school_year: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
}
