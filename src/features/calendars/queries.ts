/** The calendars that a district adopted. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { AdoptedCalendar } from '../../rules/calendars.ts';
import { localDate } from '../../rules/local-date.ts';
import type { SchoolYear } from '../../rules/school-year.ts';

/**
 * Every adopted version of a school year's calendars, of the district, its schools and their tracks; which of them count
 * for somebody tells calendarsOf of src/rules/calendars.ts. Drafts are left out.
 */
export async function calendarVersions(
  tx: Transaction<Database>,
  districtId: string,
  schoolYear: SchoolYear,
): Promise<AdoptedCalendar[]> {
  return (await calendarsOfYears(tx, districtId, [schoolYear])).get(schoolYear) ?? [];
}

/** The same for several school years at once. */
export async function calendarsOfYears(
  tx: Transaction<Database>,
  districtId: string,
  schoolYears: readonly SchoolYear[],
): Promise<Map<SchoolYear, AdoptedCalendar[]>> {
  const rows = await tx
    .selectFrom('school_calendar')
    .selectAll()
    .where('district_id', '=', districtId)
    .where((eb) => eb('school_year', '=', eb.fn.any(eb.val([...schoolYears]))))
    .where('status', '=', 'adopted')
    .orderBy('version')
    .orderBy('calendar_id')
    .execute();
  const calendars = rows.flatMap((row) => {
    if (row.adopted_on === null) return [];
    const calendar = {
      calendarId: row.calendar_id,
      schoolId: row.school_id,
      track: row.track,
      version: row.version,
      adoptedOn: localDate(row.adopted_on),
      firstSchoolday: localDate(row.first_schoolday),
      lastSchoolday: localDate(row.last_schoolday),
    };
    return [{ schoolYear: row.school_year, calendar }];
  });
  const byYear = Map.groupBy(calendars, ({ schoolYear }) => schoolYear);
  return new Map([...byYear].map(([year, each]) => [year, each.map(({ calendar }) => calendar)]));
}
