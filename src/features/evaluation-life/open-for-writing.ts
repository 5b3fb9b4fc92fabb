/** What changing a part of an evaluation has alike. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { recordDeed } from '../audit/index.ts';
import { type EvaluationRow, holdEvaluation, refuseUnlessOpen, touchEvaluation } from '../evaluations/queries.ts';

/** The evaluation, held; 404 unless the viewer may see it, 409 unless it is in progress or drafted. */
export async function holdOpen(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  evaluationId: string,
): Promise<EvaluationRow> {
  const evaluation = await holdEvaluation(tx, viewer, evaluationId);
  refuseUnlessOpen(evaluation);
  return evaluation;
}

/** Whose a new row is. */
export const owner = (districtId: string, { evaluation_id, evaluatee_id, school_id }: EvaluationRow) => ({
  district_id: districtId,
  evaluation_id,
  evaluatee_id,
  school_id,
});

/**
 * Moves the evaluation's revision on after a change of one of its parts and puts the change on the audit trail.
 * What follows an issued evaluation does not put it back in progress.
 */
export async function noteChange(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  evaluation: EvaluationRow,
  change: { action: string; subject: { type: string; id: string }; at: Date; keepsStatus?: boolean },
): Promise<void> {
  const { action, subject, at, keepsStatus = false } = change;
  await touchEvaluation(tx, viewer, evaluation, { at, ...(keepsStatus ? { status: evaluation.status } : {}) });
  await recordDeed(tx, viewer, { action, subject, evaluation });
}
