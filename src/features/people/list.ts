import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { asDutyReader } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import { keyIn, linkToNext, pageOf } from '../../platform/http/cursor.ts';
import type { EmploymentStatus } from '../../rules/facts/employee-facts.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { handle, nameOf, todayIn } from '../common/index.ts';
import { listPeople } from './contract.ts';

/** The employees whom the viewer may know more of than the name, a page at a time. */
export const listPeopleRoute = handle(
  listPeople,
  async ({ tx, viewer, query, originalUrl }, statuses: ReadonlyMap<string, EmploymentStatus>) => {
    let rows = tx
      .selectFrom('person')
      .select(['person_id', 'given_name', 'family_name', 'local_id'])
      .where('district_id', '=', viewer.districtId)
      .orderBy('family_name')
      .orderBy('given_name')
      .orderBy('person_id')
      .limit(query.limit + 1);
    if (viewer.role === 'administrator' || query.school !== undefined)
      rows = rows.where((eb) =>
        eb.exists(
          eb
            .selectFrom('assignment')
            .select(sql`1`.as('one'))
            .whereRef('assignment.district_id', '=', 'person.district_id')
            .whereRef('assignment.person_id', '=', 'person.person_id')
            .$if(query.school !== undefined, (some) => some.where('assignment.school_id', '=', query.school ?? '')),
        ),
      );
    if (query.q !== undefined && query.q !== '') {
      const pattern = `%${query.q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
      rows = rows.where(sql<boolean>`(given_name || ' ' || family_name ilike ${pattern} or local_id ilike ${pattern})`);
    }
    if (query.cursor !== undefined) {
      const key = keyIn(query.cursor, [z.string(), z.string(), z.guid()]);
      rows = rows.where(sql<boolean>`(family_name, given_name, person_id) >
        (${key[0]}::text, ${key[1]}::text, ${key[2]}::uuid)`);
    }
    const page = pageOf(await rows.execute(), query.limit, (row) => [row.family_name, row.given_name, row.person_id]);
    const schools = await latestSchools(
      tx,
      viewer.districtId,
      page.items.map(({ person_id }) => person_id),
    );
    const items = page.items.map((row) => ({
      person: { personId: row.person_id, name: nameOf(row) },
      localId: row.local_id,
      schools: schools.get(row.person_id) ?? [],
      status: statuses.get(row.person_id) ?? null,
    }));
    return { body: { items, nextCursor: page.nextCursor }, headers: linkToNext(originalUrl, page.nextCursor) };
  },
  ({ viewer, deps }) =>
    asDutyReader(deps.db, viewer.districtId, async (tx) =>
      presentStatuses(tx, viewer.districtId, await todayIn(tx, viewer.districtId, deps.clock)),
    ),
);

async function presentStatuses(tx: Transaction<Database>, districtId: string, today: LocalDate) {
  const rows = await tx
    .selectFrom('employment')
    .select(['person_id', 'status'])
    .where('district_id', '=', districtId)
    .where('superseded_at', 'is', null)
    .where('valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', today)]))
    .execute();
  return new Map<string, EmploymentStatus>(rows.map(({ person_id, status }) => [person_id, status]));
}

/** The schools of each person's latest school year with an assignment that the viewer sees. */
async function latestSchools(tx: Transaction<Database>, districtId: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('assignment')
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'assignment.district_id')
        .onRef('school.school_id', '=', 'assignment.school_id'),
    )
    .select(['person_id', 'assignment.school_id as schoolId', 'school.name', 'school_year'])
    .where('assignment.district_id', '=', districtId)
    .where((eb) => eb('person_id', '=', eb.fn.any(eb.val([...personIds]))))
    .orderBy('school_year', 'desc')
    .orderBy('school.name')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ person_id }) => person_id)].map(([personId, all]) => {
      const latest = all.filter(({ school_year }) => school_year === all[0]?.school_year);
      const byId = new Map(latest.map(({ schoolId, name }) => [schoolId, { schoolId, name }]));
      return [personId, [...byId.values()]];
    }),
  );
}
