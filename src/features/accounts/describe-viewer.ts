import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { nameOf, type Role } from '../common/index.ts';
import type { session } from './contract.ts';

/** Who a viewer is, in words for the screen. */
export async function describeViewer(
  tx: Transaction<Database>,
  viewer: PersonViewer,
): Promise<Omit<z.infer<typeof session>, 'csrfToken'>> {
  const { districtId, personId, role, schoolIds } = viewer;
  const district = await tx
    .selectFrom('district')
    .select(['name', 'is_demonstration'])
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  const person = await tx
    .selectFrom('person')
    .select(['given_name', 'family_name'])
    .where('district_id', '=', districtId)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  const schools = await tx
    .selectFrom('school')
    .select(['school_id as schoolId', 'name'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('school_id', '=', eb.fn.any(eb.val([...schoolIds]))))
    .orderBy('name')
    .execute();
  return {
    person: { personId, name: nameOf(person) },
    role: role as Role,
    schools,
    district: { districtId, name: district.name, isDemonstration: district.is_demonstration },
  };
}
