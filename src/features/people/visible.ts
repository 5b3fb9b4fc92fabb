import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound } from '../../platform/http/problem.ts';
import { nameOf, type PersonName } from '../common/index.ts';

/**
 * The employee, for whoever may know more than the name: human resources, the employee, administrators of a school where
 * the employee has an assignment.
 * @throws Problem 404 for everybody else
 */
export async function visibleEmployee(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  personId: string,
): Promise<PersonName & { localId: string }> {
  const person = await tx
    .selectFrom('person')
    .select(['person_id', 'given_name', 'family_name', 'local_id'])
    .where('district_id', '=', viewer.districtId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!person || !(await mayKnowMore(tx, viewer, personId))) throw notFound('employee');
  return { personId, name: nameOf(person), localId: person.local_id };
}

async function mayKnowMore(tx: Transaction<Database>, viewer: PersonViewer, personId: string): Promise<boolean> {
  if (viewer.role === 'hr' || viewer.personId === personId) return true;
  if (viewer.role !== 'administrator') return false;
  const seen = await tx
    .selectFrom('assignment')
    .select(sql`1`.as('one'))
    .where('district_id', '=', viewer.districtId)
    .where('person_id', '=', personId)
    .limit(1)
    .executeTakeFirst();
  return seen !== undefined;
}
