import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { recordDeed } from '../audit/index.ts';
import type { PinnedPolicy } from '../policies/index.ts';
import type { NewPlanRecord } from './record-schema.ts';

/** Holds the records of a version until the transaction ends, so that two people never give the same number. */
export async function holdRecords(
  tx: Transaction<Database>,
  districtId: string,
  policyVersionId: string,
): Promise<void> {
  const lockName = `plan record ${districtId} ${policyVersionId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lockName}, 0))`.execute(tx);
}

/** Adds a record after the last one, with its line in the audit trail. */
export async function writeRecord(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { policyVersionId, key, version }: Pick<PinnedPolicy, 'policyVersionId' | 'key' | 'version'>,
  record: NewPlanRecord & { sequence: number },
): Promise<void> {
  const { advice, adoption, rubric, publication } = record;
  await tx
    .insertInto('plan_record')
    .values({
      district_id: viewer.districtId,
      policy_version_id: policyVersionId,
      sequence: record.sequence,
      advice_on: advice?.on ?? null,
      advice_reference: advice?.reference ?? null,
      adopted_on: adoption?.on ?? null,
      adoption_reference: adoption?.reference ?? null,
      rubric_source: rubric?.source ?? null,
      rubric_agreement_reference: rubric?.agreementReference ?? null,
      bargaining_reference: record.bargainingReference,
      published_to_staff_on: publication?.on ?? null,
      publication_reference: publication?.reference ?? null,
      components: JSON.stringify(record.components),
      standards: JSON.stringify(record.standards),
      note: record.note,
      recorded_by: viewer.personId,
    })
    .execute();
  await recordDeed(tx, viewer, {
    action: 'plan-record.added',
    subject: { type: 'policy_version', id: policyVersionId },
    detail: { policy: key, version: String(version), record: String(record.sequence) },
  });
}
