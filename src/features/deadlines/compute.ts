/** Works deadlines out for many evaluations at once: those with the same facts share one computation. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type AdoptedCalendar, calendarsOf, latestVersions } from '../../rules/calendars.ts';
import { type Deadline, type DeadlineFacts, deadlinesFor } from '../../rules/deadlines.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { SchoolYear } from '../../rules/school-year.ts';
import { calendarsOfYears } from '../calendars/queries.ts';
import { type RunningClocks, runningClocks } from '../clocks/queries.ts';
import { districtTerms } from '../district-terms/queries.ts';
import type { Progress } from './reached.ts';
import type { Subject } from './subjects.ts';

/** What holds for the whole district. */
export interface Common {
  calendars: ReadonlyMap<SchoolYear, readonly AdoptedCalendar[]>;
  clocks: ReadonlyMap<SchoolYear, RunningClocks>;
  holidays: readonly LocalDate[];
}

/** A deadline with what it was computed from. */
export interface ComputedDeadline extends Deadline {
  tracks: readonly string[];
  calendarIds: readonly string[];
  clockSetId: string | null;
}

/** Evaluations that have the same deadlines. */
export interface Group {
  evaluationIds: string[];
  deadlines: ComputedDeadline[];
}

/** What a subject's deadlines depend on beside the district. */
export interface Given extends Subject, Progress {}

export async function commonFacts(
  tx: Transaction<Database>,
  districtId: string,
  schoolYears: readonly SchoolYear[],
): Promise<Common> {
  return {
    calendars: await calendarsOfYears(tx, districtId, schoolYears),
    clocks: await runningClocks(tx, districtId),
    holidays: (await districtTerms(tx, districtId)).terms.holidays,
  };
}

/** The calendar versions that count for somebody, with their identifiers in order. */
export function calendarsFor(
  calendars: readonly AdoptedCalendar[],
  place: { schoolId: string; tracks: readonly string[] },
): { calendars: DeadlineFacts['calendars']; calendarIds: string[] } {
  const counting = latestVersions(calendarsOf(calendars, place));
  const ids = new Set(counting.map(({ calendarId }) => calendarId));
  return { calendars: counting, calendarIds: [...ids].toSorted() };
}

/** Says of a deadline what it was computed from; the calendar only where it is counted from a schoolday. */
export function computedFrom(origin: Pick<ComputedDeadline, 'tracks' | 'calendarIds' | 'clockSetId'>) {
  return (deadline: Deadline): ComputedDeadline => ({
    ...deadline,
    tracks: origin.tracks,
    calendarIds: deadline.countedFrom.endsWith('-schoolday') ? origin.calendarIds : [],
    clockSetId: deadline.isLegal ? null : origin.clockSetId,
  });
}

function computed(given: Given, { calendars: ofYears, clocks, holidays }: Common): ComputedDeadline[] {
  const { schoolYear, tracks, employment, isSatisfactory, reached: reachedOn } = given;
  const { calendars, calendarIds } = calendarsFor(ofYears.get(schoolYear) ?? [], given);
  const running = clocks.get(schoolYear);
  const facts = { schoolYear, employment, tracks, calendars, isSatisfactory, reachedOn, holidays };
  const deadlines = deadlinesFor({ ...facts, clocks: running?.clocks ?? null });
  return deadlines.map(computedFrom({ tracks, calendarIds, clockSetId: running?.clockSetId ?? null }));
}

/** Groups subjects by everything that decides their deadlines, and computes each group once. */
export function computeDeadlines(given: readonly Given[], common: Common): Group[] {
  const alike = Map.groupBy(given, ({ id: _id, ...facts }) => JSON.stringify(facts));
  return [...alike.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    return [{ evaluationIds: members.map(({ id }) => id), deadlines: computed(first, common) }];
  });
}
