import type { LocalDate } from '../local-date.ts';
import type { SchoolYear } from '../school-year.ts';
import type { LocalTerms } from './local-terms.ts';

export type EmploymentStatus = 'probationary' | 'permanent' | 'temporary' | 'substitute' | 'hourly';

/** A stretch of employment in one status. Dates are when it was so (valid time), as believed now. */
export interface StatusPeriod {
  status: EmploymentStatus;
  from: LocalDate;
  /** Day after the last; null: still. */
  until: LocalDate | null;
}

/** An evaluation that was made, as far as the next one depends on it. */
export interface PastEvaluation {
  schoolYear: SchoolYear;
  /** Meeting or exceeding standards; null: not yet rated. */
  isSatisfactory: boolean | null;
  /** Day it was closed or issued; null: under way. */
  completedOn: LocalDate | null;
}

/** Consent to an interval of five years, of one side (44664(a)(3)). */
export interface Consent {
  side: 'evaluator' | 'employee';
  personId: string;
  givenOn: LocalDate;
  withdrawnOn: LocalDate | null;
}

/** A board decision that somebody's class of employment is outside the evaluation (44664(d)). */
export interface BoardExclusion {
  statuses: readonly EmploymentStatus[];
  adoptedOn: LocalDate;
  reference: string;
}

/** Everything about one employee that the schedule and the duties toward the employee depend on. */
export interface EmployeeFacts {
  employer: 'school_district' | 'county_superintendent' | 'charter' | 'other';
  isCertificated: boolean;
  statusHistory: readonly StatusPeriod[];
  /** First day with this district. */
  hiredOn: LocalDate;
  /** Last day with this district; null: still employed. */
  leftOn: LocalDate | null;
  isHourlyAdultEducation: boolean;
  isInstructional: boolean;
  monthsPerYear: number;
  /** School years in which the employee was away the whole year. */
  leaveYears: readonly SchoolYear[];
  /** School years served to at least 75 % of the schooldays (44908), while probationary. */
  completeProbationaryYears: readonly SchoolYear[];
  /** "Highly qualified" as the position requires it; null: the position never required it. */
  highlyQualified: boolean | null;
  evaluations: readonly PastEvaluation[];
  /** First school year whose evaluations are all on record here; earlier years are not judged. null: every year is. */
  evaluationsOnRecordFrom: SchoolYear | null;
  /** The evaluator who answers for the employee now; null: none assigned. */
  currentEvaluatorId: string | null;
  /** Day from which that evaluator answers; consents of former evaluators count until then. null: not known; they do not. */
  currentEvaluatorSince: LocalDate | null;
  consents: readonly Consent[];
  /** School year for which a five-year interval is proposed or scheduled; null: none. */
  fiveYearScheduledSince: LocalDate | null;
  boardExclusions: readonly BoardExclusion[];
  /** Day of the notice of re-election or non-re-election (44929.21(b)); null: none. */
  reelectionNoticeOn: LocalDate | null;
  /** Average daily attendance of the district; null: not recorded. */
  averageDailyAttendance: number | null;
  /** Open written requests to inspect the personnel file (44031, Labor Code 1198.5). */
  inspectionRequests: readonly { requestedOn: LocalDate; agreedToExtend: boolean; grantedOn: LocalDate | null }[];
  /** Last schoolday of the employee's calendar by school year, as adopted last. */
  lastSchooldays: Readonly<Record<SchoolYear, LocalDate>>;
  terms: LocalTerms;
}
