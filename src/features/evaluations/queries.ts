/** Evaluations as other features need them: one to read, or one to change. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import { type EvaluationStatus, isOpen } from '../../rules/evaluation-life.ts';

/** An evaluation without the names around it. */
export interface EvaluationRow {
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  evaluator_id: string;
  school_year: string;
  policy_version_id: string;
  status: EvaluationStatus;
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

/** 409 unless the evaluation is in progress or drafted: before it is to be started, and after it reopened, on record. */
export function refuseUnlessOpen({ status }: EvaluationRow): void {
  if (isOpen(status)) return;
  if (status === 'planned')
    throw new Problem(409, 'planned', 'This evaluation is planned. Start it first; nothing was stored.');
  const [name, state] = status === 'closed' ? ['closed', 'closed'] : ['issued', 'issued to the employee'];
  throw new Problem(409, name, `This evaluation is ${state}. Reopen it to correct it; nothing was stored.`);
}

/**
 * Moves the revision on: it changes with any part of the evaluation, so that an ETag covers all of it. What was drafted
 * is in progress again after a change, because the draft no longer says what the evaluation does; an act names a status.
 */
export async function touchEvaluation(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  evaluation: EvaluationRow,
  change: { at: Date; status?: EvaluationRow['status'] },
): Promise<number> {
  const revision = evaluation.revision + 1;
  const { status = evaluation.status === 'drafted' ? 'in_progress' : evaluation.status, at } = change;
  await tx
    .updateTable('evaluation')
    .set({ revision, status, updated_at: at })
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluation.evaluation_id)
    .executeTakeFirstOrThrow();
  return revision;
}
