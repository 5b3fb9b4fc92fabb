import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';

const recipe = z.object({ components: z.array(z.object({ key: z.string(), reliability: z.string().optional() })) });

/** Reliability of components where it is stated, which it is for synthetic cohorts only. */
export async function reliabilitiesOf(
  tx: Transaction<Database>,
  districtId: string,
  cohortId: string,
): Promise<[key: string, reliability: number][]> {
  const row = await tx
    .selectFrom('cohort')
    .select('recipe')
    .where('district_id', '=', districtId)
    .where('cohort_id', '=', cohortId)
    .executeTakeFirst();
  const read = recipe.safeParse(row?.recipe);
  if (!read.success) return [];
  return read.data.components.flatMap(({ key, reliability }): [string, number][] =>
    reliability === undefined ? [] : [[key, Number(reliability)]],
  );
}
