/** What a calendar would change: which deadlines move, and of what was done already, what turns late or timely. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type AdoptedCalendar, calendarsOf } from '../../rules/calendars.ts';
import { calendarDeadlines, type Deadline } from '../../rules/deadlines.ts';
import { lastSchooldayLimits } from '../../rules/deadlines/legal.ts';
import { type LocalDate, localDate } from '../../rules/local-date.ts';
import type { SchoolYear } from '../../rules/school-year.ts';
import { type Timeliness, timelinessOf } from '../../rules/timeliness.ts';
import { calendarsFor, commonFacts } from './compute.ts';

/** Deadlines that are computed alike: of one kind, of people who follow the same calendars. */
export interface DeadlineGroup {
  /** One school with a calendar of its own; the nil uuid: every school without one. */
  place: string;
  tracks: readonly string[];
  kind: string;
  countedFrom: string;
}

/** Deadlines of a group that now have one date and would get another. */
export interface CalendarChange extends DeadlineGroup {
  title: string;
  from: LocalDate | null;
  to: LocalDate | null;
  targetTo: LocalDate | null;
  /** The calendar versions that would count. */
  calendarIds: readonly string[];
  deadlines: number;
}

/** Deadlines of a group that were met on one day, where the calendars' answer to "in time?" would change. */
export interface CalendarTurn extends DeadlineGroup {
  doneOn: LocalDate;
  before: Timeliness | null;
  after: Timeliness | null;
  deadlines: number;
}

export interface CalendarEffect {
  schoolYear: SchoolYear;
  /** Schools that have, or would have, a calendar of their own. */
  ownCalendars: readonly string[];
  changes: CalendarChange[];
  turns: CalendarTurn[];
}

const elsewhere = '00000000-0000-0000-0000-000000000000';

/** The place of a deadline, in a query that names the table so. */
export const placeOf = (ownCalendars: readonly string[]): RawBuilder<string> => sql`case
  when deadline.school_id = any (${[...ownCalendars]}::uuid[]) then deadline.school_id else ${elsewhere}::uuid end`;

/** The same for a school that is known. */
export const placeFor = (ownCalendars: readonly string[], schoolId: string): string =>
  ownCalendars.includes(schoolId) ? schoolId : elsewhere;

interface Row {
  place: string;
  tracks: string[];
  kind: string;
  counted_from: string;
  deadlines: number;
}

const groupOf = ({ place, tracks, kind, counted_from: countedFrom }: Row): DeadlineGroup => ({
  place,
  tracks,
  kind,
  countedFrom,
});

interface Calendars {
  schoolYear: SchoolYear;
  before: readonly AdoptedCalendar[];
  after: readonly AdoptedCalendar[];
}

/** Remembers what was worked out for a place and its tracks. */
function remembered<T>(work: (place: string, tracks: readonly string[]) => T): (row: Row) => T {
  const known = new Map<string, T>();
  return ({ place, tracks }) => {
    const name = JSON.stringify([place, tracks]);
    const value = known.get(name) ?? work(place, tracks);
    known.set(name, value);
    return value;
  };
}

async function changesOf(
  tx: Transaction<Database>,
  districtId: string,
  { schoolYear, after }: Calendars,
  own: readonly string[],
): Promise<CalendarChange[]> {
  const { rows } = await sql<Row & { title: string; due_on: string | null }>`
    select ${placeOf(own)} as place, tracks, kind, counted_from, due_on, min(title) as title, count(*)::int as deadlines
    from app.evaluation_deadline as deadline
    where district_id = ${districtId} and school_year = ${schoolYear} and applies
      and counted_from in ('first-schoolday', 'last-schoolday')
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(tx);
  const { clocks, holidays } = await commonFacts(tx, districtId, []);
  const running = clocks.get(schoolYear)?.clocks ?? null;
  const wantedAt = remembered((schoolId, tracks) => {
    const { calendars, calendarIds } = calendarsFor(after, { schoolId, tracks });
    const deadlines = calendarDeadlines({ schoolYear, tracks, calendars, clocks: running, holidays });
    return { calendarIds, deadlines: new Map<string, Deadline>(deadlines.map((each) => [each.kind, each])) };
  });
  return rows.flatMap((row) => {
    const { calendarIds, deadlines: wanted } = wantedAt(row);
    const deadline = wanted.get(row.kind);
    const from = row.due_on === null ? null : localDate(row.due_on);
    if (deadline?.countedFrom !== row.counted_from || deadline.dueOn === from) return [];
    const { title, deadlines } = row;
    const dates = { from, to: deadline.dueOn, targetTo: deadline.targetOn };
    return [{ ...groupOf(row), title, ...dates, calendarIds, deadlines }];
  });
}

/** What turns among the deadlines of the statute that are counted from the last schoolday and were met. */
async function turnsOf(
  tx: Transaction<Database>,
  districtId: string,
  { schoolYear, before, after }: Calendars,
  own: readonly string[],
): Promise<CalendarTurn[]> {
  const { rows } = await sql<Row & { done_on: string }>`
    select ${placeOf(own)} as place, tracks, deadline.kind, counted_from, done_on, count(*)::int as deadlines
    from app.evaluation_deadline as deadline
    join (${deliveredAndMet(districtId)}) as done using (district_id, evaluation_id, kind)
    where deadline.district_id = ${districtId} and school_year = ${schoolYear} and applies and is_legal
      and counted_from = 'last-schoolday'
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(tx);
  const versionsAt = remembered((schoolId, tracks) => ({
    before: calendarsOf(before, { schoolId, tracks }),
    after: calendarsOf(after, { schoolId, tracks }),
  }));
  return rows.flatMap((row) => {
    const limit = lastSchooldayLimits[row.kind];
    if (limit === undefined) return [];
    const doneOn = localDate(row.done_on);
    const versions = versionsAt(row);
    const turn = {
      before: timelinessOf(doneOn, versions.before, limit),
      after: timelinessOf(doneOn, versions.after, limit),
    };
    return turn.before === turn.after ? [] : [{ ...groupOf(row), doneOn, ...turn, deadlines: row.deadlines }];
  });
}

/** A query for (district_id, evaluation_id, kind, done_on): the first day of each copy and of each meeting. */
export const deliveredAndMet = (districtId: string): RawBuilder<unknown> => sql`
  select district_id, evaluation_id, case kind when 'issued' then 'delivery' else 'meeting' end as kind,
    min(occurred_on) as done_on
  from app.evaluation_step where district_id = ${districtId} and kind in ('issued', 'conference_held')
  group by district_id, evaluation_id, evaluation_step.kind`;

/**
 * What happens to the deadlines of a school year when the calendars `before` become the calendars `after`. Nothing is
 * written. Call it as human resources.
 */
export async function calendarEffect(
  tx: Transaction<Database>,
  districtId: string,
  calendars: Calendars,
): Promise<CalendarEffect> {
  const schools = calendars.after.flatMap(({ schoolId }) => schoolId ?? []);
  const ownCalendars = [...new Set(schools)].toSorted();
  return {
    schoolYear: calendars.schoolYear,
    ownCalendars,
    changes: await changesOf(tx, districtId, calendars, ownCalendars),
    turns: await turnsOf(tx, districtId, calendars, ownCalendars),
  };
}
