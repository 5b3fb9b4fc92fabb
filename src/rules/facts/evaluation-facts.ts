import type { LocalDate } from '../local-date.ts';
import type { SchoolYear } from '../school-year.ts';
import type { EmploymentStatus } from './employee-facts.ts';
import type { EvidenceItem, Instrument } from './evidence-item.ts';
import type { LocalTerms } from './local-terms.ts';

/** One version of a school calendar. All versions are kept: what was timely depends on the one in force then. */
export interface CalendarVersion {
  version: number;
  /** Track of a multi-track school; null: the one calendar of the school. */
  track: string | null;
  adoptedOn: LocalDate;
  lastSchoolday: LocalDate;
}

/** What was written under one of the four criteria of 44662(b) or under a job responsibility. */
export interface CriterionText {
  /** b1 pupil progress, b2 techniques and strategies, b3 curricular objectives, b4 learning environment. */
  criterion: 'b1' | 'b2' | 'b3' | 'b4';
  /** Something is found: a rating of an element mapped to it, or a text. */
  hasFinding: boolean;
  isBelowStandard: boolean;
}

export interface ElementRating {
  element: string;
  standard: string;
  level: number;
  isBelowStandard: boolean;
}

export interface ParParticipation {
  from: LocalDate;
  until: LocalDate | null;
  /** Day the report was attached to this evaluation; null: not attached. */
  reportAttachedOn: LocalDate | null;
}

/** One employee's evaluation and everything its rules look at. Dates that did not happen are null. */
export interface EvaluationFacts {
  schoolYear: SchoolYear;
  employee: {
    status: EmploymentStatus;
    isInstructional: boolean;
    monthsPerYear: number;
    hiredOn: LocalDate;
    leftOn: LocalDate | null;
    isOnLeaveAllYear: boolean;
  };
  assignments: readonly { grade: string; subject: string; track: string | null }[];
  /** Versions for the employee's tracks in this school year, any order. */
  calendars: readonly CalendarVersion[];
  /** The catalogue of tests, to know whether a state test applies to an assignment. */
  instruments: readonly Instrument[];
  /** Keys of state instruments whose results on the employee's pupils were there to be used before delivery. */
  stateResultsAvailable: readonly string[];
  evidence: readonly EvidenceItem[];
  /** The district's switch for value-added. */
  isValueAddedOn: boolean;
  criteria: readonly CriterionText[];
  /** Of non-instructional staff (44662(c)). */
  jobResponsibilities: readonly { title: string; isRated: boolean; isBelowStandard: boolean }[];
  elementRatings: readonly ElementRating[];
  /** Elements that an EDST form rates, with who chose each; empty when no such form. */
  focusElements: readonly { element: string; chosenBy: 'district' | 'teacher' | 'jointly' }[];
  par: readonly ParParticipation[];
  parReferralOn: LocalDate | null;
  /** Fingerprint of the written evaluation; null: nothing in writing yet. */
  documentFingerprint: string | null;
  isAcknowledged: boolean;
  /** Day on which each status of its life was reached. */
  transmittedOn: LocalDate | null;
  conferenceOn: LocalDate | null;
  closedOn: LocalDate | null;
  /** null: not yet rated. */
  isSatisfactory: boolean | null;
  recommendations: readonly string[];
  unsatisfactoryNotice: { givenOn: LocalDate; description: string } | null;
  /** Conference on the unsatisfactory rating (44664(b)). */
  unsatisfactoryConferenceOn: LocalDate | null;
  assistancePlanOn: LocalDate | null;
  averageDailyAttendance: number | null;
  /** Day on which next year's evaluation was opened; null: not yet. */
  nextEvaluationOpenedOn: LocalDate | null;
  terms: LocalTerms;
}
