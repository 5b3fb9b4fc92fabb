/** Reports follow the participation that they are about. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { Problem } from '../../platform/http/problem.ts';
import { supersede } from '../common/index.ts';
import { insertFact } from './insert-fact.ts';

async function reportsOn(tx: Transaction<Database>, { districtId }: PersonViewer, participationId: string) {
  return await tx
    .selectFrom('par_report')
    .select(['par_report_id', 'person_id', 'reported_on', 'reference', 'evaluation_id', 'school_id', 'attached_on'])
    .where('district_id', '=', districtId)
    .where('par_participation_id', '=', participationId)
    .where('superseded_at', 'is', null)
    .execute();
}

/** Puts the reports on a participation that was replaced under the one that took its place. */
export async function carryReports(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  change: { from: string; to: string; reason: string },
): Promise<void> {
  for (const { par_report_id, person_id: personId, ...columns } of await reportsOn(tx, viewer, change.from)) {
    await supersede(tx, viewer, { table: 'par_report', id: par_report_id, reason: change.reason });
    await insertFact(tx, viewer, 'par_report', { personId, columns: { ...columns, par_participation_id: change.to } });
  }
}

/** @throws Problem 409 `reported-on` for a participation that a report is about */
export async function refuseReportedOn(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  participationId: string,
): Promise<void> {
  if ((await reportsOn(tx, viewer, participationId)).length === 0) return;
  throw new Problem(409, 'reported-on', 'A report is about this participation; nothing was stored.', {
    errors: [
      { pointer: '', detail: 'Reported on', remedy: 'Take the report back first, or replace the participation.' },
    ],
  });
}
