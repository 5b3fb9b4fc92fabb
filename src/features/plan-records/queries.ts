/** Records of policy versions, as the viewer may see them. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { nameOf } from '../common/index.ts';
import { type NewPlanRecord, type PlanRecord, storedComponents, storedStandards } from './record-schema.ts';

/** All records of a version, the one that counts first. */
export async function planRecordsOf(
  tx: Transaction<Database>,
  districtId: string,
  policyVersionId: string,
): Promise<PlanRecord[]> {
  const rows = await tx
    .selectFrom('plan_record')
    .leftJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'plan_record.district_id')
        .onRef('person.person_id', '=', 'plan_record.recorded_by'),
    )
    .where('plan_record.district_id', '=', districtId)
    .where('policy_version_id', '=', policyVersionId)
    .selectAll('plan_record')
    .select(['given_name', 'family_name'])
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map((row) => ({
    sequence: row.sequence,
    advice: eventOf(row.advice_on, row.advice_reference),
    adoption: eventOf(row.adopted_on, row.adoption_reference),
    rubric:
      row.rubric_source === null
        ? null
        : { source: row.rubric_source, agreementReference: row.rubric_agreement_reference },
    bargainingReference: row.bargaining_reference,
    publication: eventOf(row.published_to_staff_on, row.publication_reference),
    components: storedComponents.parse(row.components),
    standards: storedStandards.parse(row.standards),
    note: row.note,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy:
      row.recorded_by === null || row.given_name === null || row.family_name === null
        ? null
        : { personId: row.recorded_by, name: nameOf({ given_name: row.given_name, family_name: row.family_name }) },
  }));
}

/** A day goes with its reference; a check of the table sees to it. */
const eventOf = (on: string | null, reference: string | null): NewPlanRecord['advice'] =>
  on === null || reference === null ? null : { on, reference };
