/** Calendars as the API gives them out, drafts included. */
import type { Selectable, Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database, SchoolCalendarTable } from '../../platform/database/schema.ts';
import type { listCalendars } from './contract.ts';

type Shown = z.infer<NonNullable<typeof listCalendars.success.schema>>['items'][number];

function rowsOf(tx: Transaction<Database>, districtId: string) {
  return tx
    .selectFrom('school_calendar')
    .leftJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'school_calendar.district_id')
        .onRef('school.school_id', '=', 'school_calendar.school_id'),
    )
    .selectAll('school_calendar')
    .select('school.name as school_name')
    .where('school_calendar.district_id', '=', districtId);
}

const seriesOf = (row: Pick<SchoolCalendarTable, 'school_year' | 'school_id' | 'track'>): string =>
  JSON.stringify([row.school_year, row.school_id, row.track]);

function describe(row: Selectable<SchoolCalendarTable> & { school_name: string | null }, counts: boolean): Shown {
  return {
    calendarId: row.calendar_id,
    schoolYear: row.school_year,
    school:
      row.school_id === null || row.school_name === null ? null : { schoolId: row.school_id, name: row.school_name },
    track: row.track,
    version: row.version,
    status: row.status,
    firstSchoolday: row.first_schoolday,
    lastSchoolday: row.last_schoolday,
    adoptedOn: row.adopted_on,
    note: row.note,
    counts,
  };
}

/** Every version, newest school year first, then the district's before the schools', and newest first. */
export async function describeCalendars(
  tx: Transaction<Database>,
  districtId: string,
  schoolYear?: string,
): Promise<Shown[]> {
  let query = rowsOf(tx, districtId)
    .orderBy('school_year', 'desc')
    .orderBy('school.name', (order) => order.asc().nullsFirst())
    .orderBy('track', (order) => order.asc().nullsFirst())
    .orderBy('version', 'desc');
  if (schoolYear !== undefined) query = query.where('school_year', '=', schoolYear);
  const rows = await query.execute();
  const counting = new Map(
    rows
      .filter(({ status }) => status === 'adopted')
      .map((row) => [seriesOf(row), row.calendar_id])
      .toReversed() as [string, string][],
  );
  return rows.map((row) => describe(row, counting.get(seriesOf(row)) === row.calendar_id));
}

/** One version. */
export async function describeCalendar(
  tx: Transaction<Database>,
  districtId: string,
  calendar: { calendarId: string; schoolYear: string },
): Promise<Shown> {
  const found = (await describeCalendars(tx, districtId, calendar.schoolYear)).find(
    ({ calendarId }) => calendarId === calendar.calendarId,
  );
  if (found === undefined) throw new Error('A calendar that was just written cannot be read');
  return found;
}
