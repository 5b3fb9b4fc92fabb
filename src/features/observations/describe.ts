import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound } from '../../platform/http/problem.ts';
import { nameOf } from '../common/index.ts';
import type { EvaluationRow } from '../evaluations/queries.ts';
import type { observation } from './contract.ts';
import { noticesOf, type ObservationRow, observationRows, observerOf } from './queries.ts';

/** One observation of an evaluation; 404 unless the viewer may see it. */
export async function findObservation(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  evaluationId: string,
  observationId: string,
): Promise<ObservationRow> {
  const row = await observationRows(tx, viewer.districtId, evaluationId)
    .where('observation.observation_id', '=', observationId)
    .executeTakeFirst();
  if (!row) throw notFound('observation');
  return row;
}

/** The whole observation as the API gives it out, with its revision. */
export async function describeObservation(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  evaluation: EvaluationRow,
  observationId: string,
): Promise<{ body: z.infer<typeof observation>; revision: number }> {
  const { districtId } = viewer;
  const row = await findObservation(tx, viewer, evaluation.evaluation_id, observationId);
  const body = {
    observationId,
    evaluationId: row.evaluation_id,
    observer: observerOf(row),
    observedOn: row.observed_on,
    minutes: row.minutes,
    status: row.status,
    visibleTo: await visibleTo(tx, districtId, row),
    rubricKey: row.rubric_key,
    elements: await elementsOf(tx, districtId, observationId),
    summary: row.summary ?? '',
    revision: row.revision,
    updatedAt: row.updated_at.toISOString(),
    allowedActions: actionsOn(row, evaluation, viewer),
    notices: await noticesOf(tx, districtId, row.evaluation_id),
  };
  return { body, revision: row.revision };
}

function actionsOn(row: ObservationRow, evaluation: EvaluationRow, viewer: PersonViewer): string[] {
  const mayWrite = viewer.role === 'administrator' && row.observer_id === viewer.personId;
  return mayWrite && row.status === 'draft' && evaluation.status === 'in_progress' ? ['write', 'share'] : [];
}

async function elementsOf(tx: Transaction<Database>, districtId: string, observationId: string) {
  const rows = await tx
    .selectFrom('element_rating')
    .select(['element_key', 'level', 'evidence'])
    .where('district_id', '=', districtId)
    .where('observation_id', '=', observationId)
    .orderBy('element_key')
    .execute();
  const told = rows.filter(({ level, evidence }) => level !== null || evidence !== '');
  return Object.fromEntries(told.map(({ element_key, level, evidence }) => [element_key, { level, evidence }]));
}

/** The sentence that says who can see an observation; row-level security enforces what it says. */
async function visibleTo(tx: Transaction<Database>, districtId: string, row: ObservationRow): Promise<string> {
  const people = await tx
    .selectFrom('person')
    .select(['given_name', 'family_name'])
    .where('district_id', '=', districtId)
    .where('person_id', '=', row.evaluatee_id)
    .executeTakeFirstOrThrow();
  const school = await tx
    .selectFrom('school')
    .select('name')
    .where('district_id', '=', districtId)
    .where('school_id', '=', row.school_id)
    .executeTakeFirstOrThrow();
  const teacher = nameOf(people);
  return row.status === 'draft'
    ? `Draft: the administrators of ${school.name} and human resources can see this; ${teacher} cannot.`
    : `Shared: ${teacher}, the administrators of ${school.name} and human resources can see this.`;
}
