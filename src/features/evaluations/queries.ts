/** Evaluations as other features need them: one to read, or one to change. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';

/** An evaluation without the names around it. */
export interface EvaluationRow {
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  evaluator_id: string;
  school_year: string;
  policy_version_id: string;
  status: 'in_progress' | 'finalised';
  revision: number;
}

function evaluationRow(tx: Transaction<Database>, { districtId }: PersonViewer, evaluationId: string) {
  return tx
    .selectFrom('evaluation')
    .select([
      'evaluation_id',
      'evaluatee_id',
      'school_id',
      'evaluator_id',
      'school_year',
      'policy_version_id',
      'status',
      'revision',
    ])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId);
}

/** The evaluation; 404 unless the viewer may see it. */
export async function findEvaluation(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  evaluationId: string,
): Promise<EvaluationRow> {
  const row = await evaluationRow(tx, viewer, evaluationId).executeTakeFirst();
  if (!row) throw notFound('evaluation');
  return row;
}

/**
 * The evaluation, held until the transaction ends so that changes to it and its parts come one after the other.
 * 404 unless the viewer may see it.
 */
export async function holdEvaluation(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  evaluationId: string,
): Promise<EvaluationRow> {
  const row = await evaluationRow(tx, viewer, evaluationId).forUpdate().executeTakeFirst();
  if (!row) throw notFound('evaluation');
  return row;
}

/** 409 for a finalised evaluation: it changes only after it was reopened, which is on record. */
export function refuseFinalised({ status }: EvaluationRow): void {
  if (status === 'finalised')
    throw new Problem(409, 'finalised', 'This evaluation is finalised. Reopen it to correct it; nothing was stored.');
}

/** Moves the revision on: it changes with any part of the evaluation, so that an ETag covers all of it. */
export async function touchEvaluation(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  evaluation: EvaluationRow,
  change: { at: Date; status?: EvaluationRow['status'] },
): Promise<number> {
  const revision = evaluation.revision + 1;
  const { status = evaluation.status, at } = change;
  await tx
    .updateTable('evaluation')
    .set({ revision, status, updated_at: at })
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluation.evaluation_id)
    .executeTakeFirstOrThrow();
  return revision;
}
