import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { nameOf } from '../common/index.ts';

/** The names of people that the viewer may know, by identifier. */
export async function namesOf(
  tx: Transaction<Database>,
  districtId: string,
  personIds: readonly (string | null)[],
): Promise<Map<string, { personId: string; name: string }>> {
  const wanted = [...new Set(personIds.filter((personId) => personId !== null))];
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'given_name', 'family_name'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('person_id', '=', eb.fn.any(eb.val(wanted))))
    .execute();
  return new Map(rows.map((row) => [row.person_id, { personId: row.person_id, name: nameOf(row) }]));
}
