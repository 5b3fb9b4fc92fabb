/** Which calendar counts: of each track the version adopted last, and of several tracks the one that ends first. */
import type { CalendarVersion } from './facts/evaluation-facts.ts';
import type { LocalDate } from './local-date.ts';

/** A version as deadlines need it. Within a track the higher version comes after the lower. */
export interface DatedCalendar extends CalendarVersion {
  calendarId: string;
  firstSchoolday: LocalDate;
}

/** A calendar of a district: for all its schools or one, for all tracks or one. */
export interface AdoptedCalendar extends DatedCalendar {
  /** null: every school that has none of its own. */
  schoolId: string | null;
}

const later = <V extends CalendarVersion>(one: V, other: V): V => (other.version > one.version ? other : one);

function latestOfEach<V extends CalendarVersion>(versions: readonly V[]): V[] {
  return [...Map.groupBy(versions, ({ track }) => track).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [rest.reduce(later, first)],
  );
}

/** The latest version of each track, whatever order they come in. */
export const latestVersions = <V extends CalendarVersion>(versions: readonly V[]): V[] => latestOfEach(versions);

/**
 * The version of each track that was in force on a day: the latest of those adopted by then. Where the first was adopted
 * only later it counts from the start, since there was no other.
 */
export function versionsInForce<V extends CalendarVersion>(versions: readonly V[], on: LocalDate): V[] {
  return [...Map.groupBy(versions, ({ track }) => track).values()].flatMap((ofTrack) => {
    const adopted = ofTrack.filter(({ adoptedOn }) => adoptedOn <= on);
    if (adopted.length > 0) return latestOfEach(adopted);
    return ofTrack.toSorted((a, b) => a.version - b.version).slice(0, 1);
  });
}

const earliest = (dates: readonly LocalDate[]): LocalDate | null => dates.toSorted()[0] ?? null;

/** First schoolday of the given versions, the earliest of several tracks; null without a calendar. */
export const firstSchooldayOf = (versions: readonly DatedCalendar[]): LocalDate | null =>
  earliest(versions.map(({ firstSchoolday }) => firstSchoolday));

/** Last schoolday of the given versions, the earliest of several tracks: nobody's limit is later than any of theirs. */
export const lastSchooldayOf = (versions: readonly CalendarVersion[]): LocalDate | null =>
  earliest(versions.map(({ lastSchoolday }) => lastSchoolday));

/** How closely a calendar is made for a school and track; the closest counts. Undefined: it is for others. */
function closeness(calendar: AdoptedCalendar, schoolId: string, track: string | null): number | undefined {
  if (calendar.schoolId !== null && calendar.schoolId !== schoolId) return undefined;
  if (calendar.track !== null && calendar.track !== track) return undefined;
  return (calendar.track === null ? 0 : 2) + (calendar.schoolId === null ? 0 : 1);
}

/**
 * The history of calendars for somebody at a school, one run of versions for each of the person's tracks. A calendar of
 * the track comes before one for all tracks, and one of the school before one of the district; of equals the version
 * adopted last. Versions are numbered anew from 1 in that order, so that the highest is the one that counts.
 * @param tracks the person's tracks in that school year; none: the school has no tracks
 */
export function calendarsOf(
  calendars: readonly AdoptedCalendar[],
  { schoolId, tracks }: { schoolId: string; tracks: readonly string[] },
): DatedCalendar[] {
  const wanted: readonly (string | null)[] = tracks.length === 0 ? [null] : tracks;
  return wanted.flatMap((track) =>
    calendars
      .flatMap((calendar) => {
        const rank = closeness(calendar, schoolId, track);
        return rank === undefined ? [] : [{ calendar, rank }];
      })
      .toSorted((a, b) => a.rank - b.rank || a.calendar.version - b.calendar.version)
      .map(({ calendar: { schoolId: _school, ...calendar } }, index) => ({ ...calendar, track, version: index + 1 })),
  );
}
