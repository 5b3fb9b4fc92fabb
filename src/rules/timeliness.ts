/**
 * Whether something was done in time when the calendar was amended in between. The Act counts from "the" last schoolday
 * and says nothing of amendments: what is in time by either calendar is no breach, and where the two disagree counsel
 * decides.
 */
import { lastSchooldayOf, latestVersions, versionsInForce } from './calendars.ts';
import type { CalendarVersion } from './facts/evaluation-facts.ts';
import type { LocalDate } from './local-date.ts';

/**
 * IN_TIME by both calendars; ONLY_AS_AMENDED: late by the calendar of its day, in time by the present one; ONLY_WHEN_DONE:
 * in time by the calendar of its day, late by the present one; LATE by both.
 */
export type Timeliness = 'IN_TIME' | 'ONLY_AS_AMENDED' | 'ONLY_WHEN_DONE' | 'LATE';

/**
 * Judges a day against a limit that is counted from the last schoolday.
 * @param limitFrom the last lawful day for a given last schoolday
 * @returns null where no calendar is adopted
 */
export function timelinessOf(
  doneOn: LocalDate,
  versions: readonly CalendarVersion[],
  limitFrom: (lastSchoolday: LocalDate) => LocalDate,
): Timeliness | null {
  const now = lastSchooldayOf(latestVersions(versions));
  const then = lastSchooldayOf(versionsInForce(versions, doneOn));
  if (now === null || then === null) return null;
  const isInTimeNow = doneOn <= limitFrom(now);
  const wasInTime = doneOn <= limitFrom(then);
  if (isInTimeNow) return wasInTime ? 'IN_TIME' : 'ONLY_AS_AMENDED';
  return wasInTime ? 'ONLY_WHEN_DONE' : 'LATE';
}
