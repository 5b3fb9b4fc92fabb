/** Acts on record, as the viewer may see them. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** Acts toward one employee, newest first, with the names of both. */
export async function actsToward(tx: Transaction<Database>, districtId: string, personId: string) {
  return await tx
    .selectFrom('legal_act')
    .innerJoin('person as whom', (join) =>
      join.onRef('whom.district_id', '=', 'legal_act.district_id').onRef('whom.person_id', '=', 'legal_act.person_id'),
    )
    .innerJoin('person as recorder', (join) =>
      join
        .onRef('recorder.district_id', '=', 'legal_act.district_id')
        .onRef('recorder.person_id', '=', 'legal_act.recorded_by'),
    )
    .where('legal_act.district_id', '=', districtId)
    .where('legal_act.person_id', '=', personId)
    .selectAll('legal_act')
    .select(['whom.given_name as given_name', 'whom.family_name as family_name'])
    .select(['recorder.given_name as recorder_given_name', 'recorder.family_name as recorder_family_name'])
    .orderBy('recorded_at', 'desc')
    .orderBy('legal_act_id')
    .execute();
}

export type ActRow = Awaited<ReturnType<typeof actsToward>>[number];
