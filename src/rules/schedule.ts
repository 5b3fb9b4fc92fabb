import type { Citation, Finding } from './finding.ts';

/** Why somebody is to be evaluated in a year, or is not. */
export type ScheduleReason =
  | 'PROBATIONARY'
  | 'TEMPORARY'
  | 'EVERY_OTHER_YEAR'
  | 'EVERY_FIVE_YEARS'
  | 'AFTER_UNSATISFACTORY'
  | 'NEVER_EVALUATED'
  | 'CONSENT_WITHDRAWN'
  | 'STATUS_UNKNOWN'
  | 'OUT_OF_SCOPE'
  | 'NOT_EMPLOYED';

/** One employee in one school year. */
export interface ScheduleEntry {
  schoolYear: string;
  isDue: boolean;
  reason: ScheduleReason;
  /** The reason in one plain sentence with its years. */
  sentence: string;
  citation: Citation;
  /** The school year in which the next evaluation falls due, this one included; null when out of scope. */
  nextDue: string | null;
  /** Years between evaluations that apply now: 1, 2 or 5; null when out of scope. */
  intervalYears: 1 | 2 | 5 | null;
  /** What stands against a longer interval or needs attention (K01, K27, K28, K33 …). */
  findings: readonly Finding[];
}
