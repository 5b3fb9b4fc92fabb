/** The district, its schools, people and pupils' scores. */
import type { Generated } from 'kysely';
import type { GeneratedTimestamp, NullableTimestamp } from './columns.ts';

export interface DistrictTable {
  district_id: Generated<string>;
  name: string;
  time_zone: string;
  is_demonstration: Generated<boolean>;
  jurisdiction: Generated<string>;
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
  adopted_on: string | null;
  school_id: string | null;
  track: string | null;
  status: Generated<'draft' | 'adopted'>;
  note: string | null;
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
  employer: Generated<'school_district' | 'county_superintendent' | 'charter' | 'other'>;
  is_certificated: Generated<boolean>;
  is_hourly_adult_education: Generated<boolean>;
  highly_qualified: boolean | null;
  recorded_at: GeneratedTimestamp;
  recorded_by: string | null;
  superseded_at: NullableTimestamp;
  superseded_by: string | null;
  superseded_reason: string | null;
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
