/** Evidence on pupils that was weighed, considered or cited in an evaluation. */
import type { Selectable, Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database, EvidenceItemTable } from '../../platform/database/schema.ts';
import { invalid, notFound } from '../../platform/http/problem.ts';
import { handle } from '../common/index.ts';
import { instrumentsOf } from '../instruments/queries.ts';
import { holdOpen, noteChange, owner } from './open-for-writing.ts';
import { addEvidence, type EvidenceContent, type evidenceItem, writeEvidence } from './writing-contract.ts';

const describe = (row: Selectable<EvidenceItemTable>): z.infer<typeof evidenceItem> => ({
  evidenceItemId: row.evidence_item_id,
  title: row.title,
  instrument: row.instrument_key,
  referencing: row.referencing,
  metric: row.metric,
  dataYear: row.data_year,
  grade: row.grade,
  subject: row.subject,
  releasedOn: row.released_on,
  usedOn: row.used_on,
  standards: row.standards,
  level: row.level,
  isConsidered: row.is_considered,
  weight: row.weight,
  isValueAdded: row.is_value_added,
  isWithdrawn: row.is_withdrawn,
  revision: row.revision,
  updatedAt: row.updated_at.toISOString(),
});

const columns = (content: EvidenceContent) => ({
  title: content.title,
  instrument_key: content.instrument,
  referencing: content.referencing,
  metric: content.metric,
  data_year: content.dataYear,
  grade: content.grade,
  subject: content.subject,
  released_on: content.releasedOn,
  used_on: content.usedOn,
  standards: content.standards,
  level: content.level,
  is_considered: content.isConsidered,
  weight: content.weight,
  is_value_added: content.isValueAdded,
});

function rows(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  return tx
    .selectFrom('evidence_item')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId);
}

/** The evidence items of an evaluation in the order in which they were entered, withdrawn ones too. */
export async function evidenceItemsOf(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  const found = await rows(tx, districtId, evaluationId).orderBy('created_at').orderBy('evidence_item_id').execute();
  return found.map(describe);
}

/** 422 for an instrument that the district's catalogue does not have. */
async function checkInstrument(tx: Transaction<Database>, districtId: string, key: string): Promise<void> {
  const known = await instrumentsOf(tx, districtId);
  if (known.some((instrument) => instrument.key === key)) return;
  throw invalid(
    'unknown-instrument',
    '/instrument',
    `The district's catalogue has no instrument "${key}".`,
    'Choose one of /api/v1/instruments, or have human resources add it.',
  );
}

export const addEvidenceRoute = handle(addEvidence, async ({ tx, viewer, params, body, deps }) => {
  const evaluation = await holdOpen(tx, viewer, params.evaluationId);
  await checkInstrument(tx, viewer.districtId, body.instrument);
  const row = await tx
    .insertInto('evidence_item')
    .values({ ...owner(viewer.districtId, evaluation), ...columns(body) })
    .returningAll()
    .executeTakeFirstOrThrow();
  const subject = { type: 'evidence_item', id: row.evidence_item_id };
  await noteChange(tx, viewer, evaluation, { action: 'evidence.added', subject, at: deps.clock.now() });
  return { body: describe(row), revision: row.revision };
});

export const writeEvidenceRoute = handle(writeEvidence, async ({ tx, viewer, params, body, precondition, deps }) => {
  const at = deps.clock.now();
  const evaluation = await holdOpen(tx, viewer, params.evaluationId);
  const before = await rows(tx, viewer.districtId, params.evaluationId)
    .where('evidence_item_id', '=', params.evidenceItemId)
    .executeTakeFirst();
  if (!before) throw notFound('evidence item');
  precondition.check(before.revision);
  await checkInstrument(tx, viewer.districtId, body.instrument);
  const row = await tx
    .updateTable('evidence_item')
    .set({ ...columns(body), is_withdrawn: body.isWithdrawn, revision: before.revision + 1, updated_at: at })
    .where('district_id', '=', viewer.districtId)
    .where('evidence_item_id', '=', params.evidenceItemId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const subject = { type: 'evidence_item', id: row.evidence_item_id };
  await noteChange(tx, viewer, evaluation, { action: 'evidence.written', subject, at });
  return { body: describe(row), revision: row.revision };
});
