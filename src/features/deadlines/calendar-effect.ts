/** What a calendar would change: which deadlines move, and of what was done already, what turns late or timely. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type AdoptedCalendar, calendarsOf } from '../../rules/calendars.ts';
import { calendarDeadlines } from '../../rules/deadlines.ts';
import { lastSchooldayLimits } from '../../rules/deadlines/legal.ts';
import { type LocalDate, localDate } from '../../rules/local-date.ts';
import type { SchoolYear } from '../../rules/school-year.ts';
import { type Timeliness, timelinessOf } from '../../rules/timeliness.ts';
import { calendarsFor, commonFacts } from './compute.ts';
import { reachedRows } from './reached.ts';
import { inScope } from './subjects.ts';

/** Deadlines that are computed alike: of one kind, at one school, of people on the same tracks. */
export interface DeadlineGroup {
  schoolId: string;
  tracks: readonly string[];
  kind: string;
  countedFrom: string;
}

/** Deadlines of a group that now have one date and would get another, or another calendar. */
export interface CalendarChange extends DeadlineGroup {
  title: string;
  from: LocalDate | null;
  to: LocalDate | null;
  targetTo: LocalDate | null;
  /** The versions that count now, and that would count. */
  calendarsFrom: readonly string[];
  calendarsTo: readonly string[];
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
  changes: CalendarChange[];
  turns: CalendarTurn[];
}

interface StoredGroup {
  school_id: string;
  tracks: string[];
  kind: string;
  counted_from: string;
  title: string;
  due_on: string | null;
  calendar_ids: string[];
  deadlines: number;
}

const countedFromSchooldays = sql`deadline.counted_from in ('first-schoolday', 'last-schoolday')`;

async function storedGroups(tx: Transaction<Database>, districtId: string, schoolYear: SchoolYear) {
  const { rows } = await sql<StoredGroup>`
    select school_id, tracks, kind, counted_from, title, due_on, calendar_ids, count(*)::int as deadlines
    from app.evaluation_deadline as deadline
    where district_id = ${districtId} and school_year = ${schoolYear} and ${countedFromSchooldays} and applies
    group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7`.execute(tx);
  return rows;
}

/** Every change that the calendars `after` make to the deadlines of a school year, as they are stored now. */
async function changesOf(
  tx: Transaction<Database>,
  districtId: string,
  { schoolYear, after }: { schoolYear: SchoolYear; after: readonly AdoptedCalendar[] },
): Promise<CalendarChange[]> {
  const { clocks, holidays } = await commonFacts(tx, districtId, []);
  const running = clocks.get(schoolYear)?.clocks ?? null;
  const places = Map.groupBy(await storedGroups(tx, districtId, schoolYear), ({ school_id, tracks }) =>
    JSON.stringify([school_id, tracks]),
  );
  return [...places.values()].flatMap((groups) => {
    const [first] = groups;
    if (first === undefined) return [];
    const { school_id: schoolId, tracks } = first;
    const { calendars, calendarIds } = calendarsFor(after, { schoolId, tracks });
    const facts = { schoolYear, tracks, calendars, clocks: running, holidays };
    const wanted = new Map(calendarDeadlines(facts).map((deadline) => [deadline.kind, deadline]));
    return groups.flatMap((group) => {
      const deadline = wanted.get(group.kind);
      const from = group.due_on === null ? null : localDate(group.due_on);
      if (deadline === undefined || deadline.countedFrom !== group.counted_from) return [];
      if (deadline.dueOn === from && calendarIds.join() === group.calendar_ids.join()) return [];
      const { kind, title, counted_from: countedFrom, deadlines } = group;
      const dates = { from, to: deadline.dueOn, targetTo: deadline.targetOn };
      const versions = { calendarsFrom: group.calendar_ids, calendarsTo: calendarIds };
      return [{ schoolId, tracks, kind, countedFrom, title, ...dates, ...versions, deadlines }];
    });
  });
}

interface DoneGroup extends Omit<StoredGroup, 'title' | 'due_on' | 'calendar_ids'> {
  done_on: string;
}

/** What turns among the deadlines of the statute that are counted from the last schoolday and were met. */
async function turnsOf(
  tx: Transaction<Database>,
  districtId: string,
  calendars: { schoolYear: SchoolYear; before: readonly AdoptedCalendar[]; after: readonly AdoptedCalendar[] },
): Promise<CalendarTurn[]> {
  const { schoolYear, before, after } = calendars;
  const { rows } = await sql<DoneGroup>`
    select deadline.school_id, tracks, kind, counted_from, reached_on as done_on, count(*)::int as deadlines
    from app.evaluation_deadline as deadline
    join (${reachedRows(inScope(districtId, { schoolYear }))}) as reached
      on reached.evaluation_id = deadline.evaluation_id and reached.milestone = deadline.met_by
    where district_id = ${districtId} and school_year = ${schoolYear} and applies and is_legal
      and counted_from = 'last-schoolday' and milestone in ('delivery', 'meeting')
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(tx);
  return rows.flatMap((row) => {
    const limit = lastSchooldayLimits[row.kind];
    if (limit === undefined) return [];
    const { school_id: schoolId, tracks, kind, counted_from: countedFrom, deadlines } = row;
    const doneOn = localDate(row.done_on);
    const judged = (versions: readonly AdoptedCalendar[]) =>
      timelinessOf(doneOn, calendarsOf(versions, { schoolId, tracks }), limit);
    const turn = { before: judged(before), after: judged(after) };
    return turn.before === turn.after ? [] : [{ schoolId, tracks, kind, countedFrom, doneOn, ...turn, deadlines }];
  });
}

/**
 * What happens to the deadlines of a school year when the calendars `before` become the calendars `after`. Nothing is
 * written. Call it as human resources.
 */
export async function calendarEffect(
  tx: Transaction<Database>,
  districtId: string,
  calendars: { schoolYear: SchoolYear; before: readonly AdoptedCalendar[]; after: readonly AdoptedCalendar[] },
): Promise<CalendarEffect> {
  return {
    changes: await changesOf(tx, districtId, calendars),
    turns: await turnsOf(tx, districtId, calendars),
  };
}
