import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type Rubric, rubric } from './contract.ts';

/** A rubric of the district by key, with its identifier. */
export async function rubricByKey(
  tx: Transaction<Database>,
  districtId: string,
  key: string,
): Promise<{ rubricId: string; rubric: Rubric } | undefined> {
  const row = await tx
    .selectFrom('rubric')
    .select(['rubric_id', 'document'])
    .where('district_id', '=', districtId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && { rubricId: row.rubric_id, rubric: rubric.parse(row.document) };
}
