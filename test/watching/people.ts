import type { Kysely } from 'kysely';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import type { AccountTable, Database } from '../../src/platform/database/schema.ts';
import type { SmallDistrict } from '../support/small-district.ts';

/** Gives a person of a small district an account, whose address is made of the given name. */
export async function giveAccount(
  db: Kysely<Database>,
  district: SmallDistrict,
  personId: string,
  { name, role, schoolIds = [] }: { name: string; role: AccountTable['role']; schoolIds?: string[] },
): Promise<string> {
  const email = `${name}@${district.districtId.slice(0, 8)}.example`;
  await asViewer(db, district.viewer('loader'), async (tx) => {
    await tx
      .insertInto('account')
      .values({
        email,
        password_hash: 'none',
        district_id: district.districtId,
        person_id: personId,
        role,
        school_ids: schoolIds,
      })
      .execute();
  });
  return email;
}
