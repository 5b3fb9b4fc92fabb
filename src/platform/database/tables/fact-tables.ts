/** Facts of the district and of its employees, each with the time it was so and the time it was believed. */
import type { Generated } from 'kysely';
import type { GeneratedTimestamp, NullableTimestamp } from './columns.ts';

export interface DistrictTermsTable {
  district_id: string;
  district_terms_id: Generated<string>;
  sequence: number;
  valid_from: string;
  legal_profile: 'DEASY_STRICT' | 'ANTIOCH_DISCRETION';
  agreements: Generated<string[]>;
  has_exclusive_representative: boolean;
  participates_in_par: boolean;
  bargaining_reference_blocks: boolean;
  value_added_on: boolean;
  average_daily_attendance: string | null;
  response_working_days: number | null;
  unsatisfactory_ratings: string[] | null;
  evaluations_on_record_from: string | null;
  reference: string | null;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface DistrictHolidayTable {
  district_id: string;
  district_holiday_id: Generated<string>;
  holiday: string;
  name: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface DistrictRecordTable {
  district_id: string;
  district_record_id: Generated<string>;
  kind: 'board_exclusion' | 'board_resolution' | 'bargaining_agreement' | 'other';
  title: string;
  adopted_on: string;
  repealed_on: string | null;
  reference: string;
  detail: string | null;
  statuses: Generated<string[]>;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface InstrumentTable {
  district_id: string;
  instrument_id: Generated<string>;
  key: string;
  title: string;
  owner: 'state' | 'publisher' | 'district' | 'teacher';
  kind: 'summative' | 'interim' | 'diagnostic' | 'field_test' | 'benchmark' | 'index' | 'value_added' | 'pupil_work';
  first_year: string | null;
  last_year: string | null;
  years_not_given: Generated<string[]>;
  grades: string[] | null;
  subjects: string[] | null;
  origin: Generated<'service' | 'district'>;
  retired_at: NullableTimestamp;
  revision: Generated<number>;
}

export interface InstrumentReleaseTable {
  district_id: string;
  instrument_release_id: Generated<string>;
  instrument_id: string;
  school_year: string;
  released_on: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface FiveYearConsentTable {
  district_id: string;
  five_year_consent_id: Generated<string>;
  person_id: string;
  side: 'employee' | 'evaluator';
  consenter_id: string;
  deed: 'given' | 'withdrawn';
  happened_on: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface FiveYearIntervalTable {
  district_id: string;
  five_year_interval_id: Generated<string>;
  person_id: string;
  valid_from: string;
  valid_to: string | null;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface ParParticipationTable {
  district_id: string;
  par_participation_id: Generated<string>;
  person_id: string;
  ground: 'unsatisfactory_rating' | 'voluntary' | 'agreement';
  valid_from: string;
  valid_to: string | null;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface ParReportTable {
  district_id: string;
  par_report_id: Generated<string>;
  person_id: string;
  par_participation_id: string;
  reported_on: string;
  reference: string;
  evaluation_id: string | null;
  school_id: string | null;
  attached_on: string | null;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface LeaveYearTable {
  district_id: string;
  leave_year_id: Generated<string>;
  person_id: string;
  school_year: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface CompleteProbationaryYearTable {
  district_id: string;
  complete_probationary_year_id: Generated<string>;
  person_id: string;
  school_year: string;
  days_served: number;
  schooldays: number;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface ReelectionNoticeTable {
  district_id: string;
  reelection_notice_id: Generated<string>;
  person_id: string;
  is_reelected: boolean;
  given_on: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface InspectionRequestTable {
  district_id: string;
  inspection_request_id: Generated<string>;
  person_id: string;
  requested_on: string;
  agreed_to_extend: Generated<boolean>;
  granted_on: string | null;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}

export interface EarlierEvaluationTable {
  district_id: string;
  earlier_evaluation_id: Generated<string>;
  person_id: string;
  school_year: string;
  is_satisfactory: boolean;
  completed_on: string;
  reference: string;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
}
