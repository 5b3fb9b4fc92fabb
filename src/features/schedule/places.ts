/** Where employees are in a school year: their assignments of it, or else those of the nearest year that has any. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { SchoolYear } from '../../rules/school-year.ts';

export interface Place {
  assignmentId: string;
  schoolId: string;
  schoolYear: SchoolYear;
}

/**
 * Places by person; people without an assignment are left out.
 * @param personIds everybody without it
 */
export async function placesIn(
  tx: Transaction<Database>,
  districtId: string,
  schoolYear: SchoolYear,
  personIds?: readonly string[],
): Promise<Map<string, Place[]>> {
  let rows = tx
    .selectFrom('assignment')
    .select(['person_id', 'assignment_id as assignmentId', 'school_id as schoolId', 'school_year as schoolYear'])
    .where('district_id', '=', districtId)
    .orderBy('school_year')
    .orderBy('assignment_id');
  if (personIds) rows = rows.where((eb) => eb('person_id', '=', eb.fn.any(eb.val([...personIds]))));
  const byPerson = Map.groupBy(await rows.execute(), ({ person_id }) => person_id);
  return new Map([...byPerson].map(([personId, all]) => [personId, nearest(all, schoolYear)]));
}

/**
 * Those of the school year; else of the latest before it; else of the first after it.
 * @param places in order of school years
 */
export function nearest<P extends Place>(places: readonly P[], schoolYear: SchoolYear): P[] {
  const chosen = places.findLast((each) => each.schoolYear <= schoolYear) ?? places[0];
  return places.filter((each) => each.schoolYear === chosen?.schoolYear);
}

/** Everybody who has an assignment at one of the schools in any school year. */
export async function everAt(tx: Transaction<Database>, districtId: string, schoolIds: readonly string[]) {
  const rows = await tx
    .selectFrom('assignment')
    .select('person_id')
    .distinct()
    .where('district_id', '=', districtId)
    .where((eb) => eb('school_id', '=', eb.fn.any(eb.val([...schoolIds]))))
    .execute();
  return rows.map(({ person_id }) => person_id);
}
