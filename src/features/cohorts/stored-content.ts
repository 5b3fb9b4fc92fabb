import type { Kysely } from 'kysely';
import { asModeller } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';

/**
 * The canonical text of a frozen cohort by its fingerprint, read as the role that computes with it; undefined where the
 * district has none. For computing on the server only: no viewer is given a row of it.
 */
export async function cohortContent(
  db: Kysely<Database>,
  districtId: string,
  fingerprint: string,
): Promise<string | undefined> {
  const row = await asModeller(db, districtId, (tx) =>
    tx
      .selectFrom('cohort')
      .innerJoin('cohort_content', (join) =>
        join
          .onRef('cohort_content.district_id', '=', 'cohort.district_id')
          .onRef('cohort_content.cohort_id', '=', 'cohort.cohort_id'),
      )
      .where('cohort.district_id', '=', districtId)
      .where('cohort.fingerprint', '=', fingerprint)
      .select('content')
      .executeTakeFirst(),
  );
  return row?.content;
}
