/** Which version is in force where: the latest decision for a school year and group counts. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

export interface Effect {
  schoolYear: string;
  /** null where it holds for everybody who is in no such group. */
  group: string | null;
  policyVersionId: string;
}

/** Everything in force in the district, newest school year first. */
export async function effectsInForce(tx: Transaction<Database>, districtId: string): Promise<Effect[]> {
  const rows = await tx
    .selectFrom('policy_effect')
    .distinctOn(['school_year', 'group_label'])
    .select(['school_year', 'group_label', 'policy_version_id'])
    .where('district_id', '=', districtId)
    .orderBy('school_year', 'desc')
    .orderBy('group_label')
    .orderBy('sequence', 'desc')
    .execute();
  return rows.flatMap(({ school_year, group_label, policy_version_id }) =>
    policy_version_id === null
      ? []
      : [{ schoolYear: school_year, group: group_label || null, policyVersionId: policy_version_id }],
  );
}

/** Every decision for a school year, newest first, with who decided where the viewer may know. */
export async function decisionsFor(tx: Transaction<Database>, districtId: string, schoolYear: string) {
  return await tx
    .selectFrom('policy_effect')
    .leftJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'policy_effect.district_id')
        .onRef('person.person_id', '=', 'policy_effect.decided_by'),
    )
    .where('policy_effect.district_id', '=', districtId)
    .where('school_year', '=', schoolYear)
    .select(['policy_effect_id', 'sequence', 'group_label', 'policy_version_id', 'note', 'decided_at', 'decided_by'])
    .select(['findings', 'acknowledgement', 'given_name', 'family_name'])
    .orderBy('sequence', 'desc')
    .execute();
}
