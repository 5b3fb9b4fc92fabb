/** Tracks, contracts' clocks, milestones and the dates that follow. */
import type { Generated } from 'kysely';
import type { GeneratedTimestamp, Json, NullableTimestamp, Timestamp } from './columns.ts';

export interface PersonTrackTable {
  district_id: string;
  person_track_id: Generated<string>;
  person_id: string;
  school_year: string;
  track: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface ClockSetTable {
  district_id: string;
  clock_set_id: Generated<string>;
  key: string;
  title: string;
  source: string;
  document: Json;
  fingerprint: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
}

export interface ClockChoiceTable {
  district_id: string;
  clock_choice_id: Generated<string>;
  school_year: string;
  sequence: number;
  clock_set_id: string | null;
  note: string | null;
  decided_at: GeneratedTimestamp;
  decided_by: string | null;
}

export interface MilestoneRecordTable {
  district_id: string;
  milestone_record_id: Generated<string>;
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  milestone: string;
  sequence: number;
  reached_on: string | null;
  note: Generated<string>;
  recorded_at: GeneratedTimestamp;
  recorded_by: string;
}

export interface EvaluationDeadlineTable {
  district_id: string;
  evaluation_id: string;
  kind: string;
  evaluatee_id: string;
  school_id: string;
  school_year: string;
  title: string;
  due_on: string | null;
  target_on: string | null;
  counting: string;
  source: string;
  is_legal: boolean;
  confirm_with_counsel: boolean;
  counted_from: string;
  met_by: string;
  tracks: Generated<string[]>;
  calendar_ids: Generated<string[]>;
  clock_set_id: string | null;
  applies: Generated<boolean>;
  computed_at: Timestamp;
}
