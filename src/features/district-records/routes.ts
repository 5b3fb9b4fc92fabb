import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { EmploymentStatus } from '../../rules/facts/employee-facts.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, recordedOf, recordersOf, supersede } from '../common/index.ts';
import { listDistrictRecords, recordDistrictRecord, retractDistrictRecord } from './contract.ts';

export const districtRecordRoutes = [
  handle(listDistrictRecords, ({ tx, viewer }) => describeRecords(tx, viewer.districtId)),

  handle(recordDistrictRecord, async ({ tx, viewer, body }) => {
    const { districtId, personId } = viewer;
    const { replaces } = body;
    if (replaces)
      await supersede(tx, viewer, { table: 'district_record', id: replaces.factId, reason: replaces.reason });
    const { district_record_id } = await tx
      .insertInto('district_record')
      .values({
        district_id: districtId,
        kind: body.kind,
        title: body.title,
        adopted_on: body.adoptedOn,
        repealed_on: body.repealedOn,
        reference: body.reference,
        detail: body.detail,
        statuses: body.statuses,
        recorded_by: personId,
      })
      .returning('district_record_id')
      .executeTakeFirstOrThrow();
    await recordDeed(tx, viewer, {
      action: replaces ? 'district-record.corrected' : 'district-record.recorded',
      subject: { type: 'district_record', id: district_record_id },
      detail: { kind: body.kind },
    });
    return await describeRecords(tx, districtId);
  }),

  handle(retractDistrictRecord, async ({ tx, viewer, params, body }) => {
    await supersede(tx, viewer, { table: 'district_record', id: params.factId, reason: body.reason });
    await recordDeed(tx, viewer, {
      action: 'district-record.retracted',
      subject: { type: 'district_record', id: params.factId },
    });
    return await describeRecords(tx, viewer.districtId);
  }),
];

async function describeRecords(tx: Transaction<Database>, districtId: string) {
  const rows = await tx
    .selectFrom('district_record')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('adopted_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute();
  const names = await recordersOf(tx, districtId, rows);
  const items = rows.map((row) => ({
    ...recordedOf(row.district_record_id, row, names),
    kind: row.kind,
    title: row.title,
    adoptedOn: row.adopted_on,
    repealedOn: row.repealed_on,
    reference: row.reference,
    detail: row.detail,
    statuses: row.statuses as EmploymentStatus[],
  }));
  return { body: { items } };
}
