import type { Kysely } from 'kysely';
import { asSignIn } from './as-viewer.ts';
import type { Database } from './schema.ts';

export interface KnownDistrict {
  districtId: string;
  /** IANA name, for example America/Los_Angeles. */
  timeZone: string;
}

/** Every district of this database, for work that nobody asked for. */
export async function districtsOf(db: Kysely<Database>): Promise<KnownDistrict[]> {
  const rows = await asSignIn(db, (tx) =>
    tx.selectFrom('district').select(['district_id', 'time_zone']).orderBy('district_id').execute(),
  );
  return rows.map(({ district_id, time_zone }) => ({ districtId: district_id, timeZone: time_zone }));
}
