/** The record of an evaluation as the viewer may read it. */
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound } from '../../platform/http/problem.ts';
import { localDateOf } from '../../rules/local-date.ts';
import { handle } from '../common/index.ts';
import { findEvaluation } from '../evaluations/queries.ts';
import { timeZoneOf } from './happened.ts';
import { namesOf } from './people-names.ts';
import { readIssuedCopy, readTimeline, type step } from './record-contract.ts';
import { responsesOf } from './responses.ts';
import { storedFindingsOf } from './stored-findings.ts';

export const readTimelineRoute = handle(readTimeline, async ({ tx, viewer, params, deps }) => {
  const { evaluation_id } = await findEvaluation(tx, viewer, params.evaluationId);
  return {
    body: {
      steps: await describedSteps(tx, viewer, evaluation_id),
      responses: await responsesOf(tx, viewer, evaluation_id, deps),
      findings: await storedFindingsOf(tx, viewer.districtId, evaluation_id),
    },
  };
});

export const readIssuedCopyRoute = handle(readIssuedCopy, async ({ tx, viewer, params }) => {
  const row = await tx
    .selectFrom('evaluation_step')
    .select(['document', 'document_fingerprint'])
    .where('district_id', '=', viewer.districtId)
    .where('evaluation_id', '=', params.evaluationId)
    .where('step_id', '=', params.stepId)
    .executeTakeFirst();
  if (row?.document_fingerprint == null) throw notFound('written evaluation');
  return { body: { document: row.document as Record<string, unknown>, fingerprint: row.document_fingerprint } };
});

async function describedSteps(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  evaluationId: string,
): Promise<z.infer<typeof step>[]> {
  const rows = await tx
    .selectFrom('evaluation_step')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .orderBy('sequence')
    .execute();
  const timeZone = await timeZoneOf(tx, districtId);
  const names = await namesOf(
    tx,
    districtId,
    rows.flatMap(({ recorded_by, delegated_to }) => [recorded_by, delegated_to]),
  );
  return rows.map((row) => ({
    stepId: row.step_id,
    sequence: row.sequence,
    kind: row.kind,
    occurredOn: row.occurred_on,
    occurredAt: row.occurred_at?.toISOString() ?? null,
    recordedAt: row.recorded_at.toISOString(),
    isRecordedLater: localDateOf(row.recorded_at, timeZone) > row.occurred_on,
    recordedBy: names.get(row.recorded_by) ?? null,
    note: row.note,
    manner: row.manner,
    isAttended: row.is_attended,
    delegatedTo: row.delegated_to === null ? null : (names.get(row.delegated_to) ?? null),
    untilOn: row.until_on,
    documentFingerprint: row.document_fingerprint,
    ratingId: row.rating_id,
    isSatisfactory: row.is_satisfactory,
  }));
}
