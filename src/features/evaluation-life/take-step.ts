/** What every act on an evaluation has alike: held, seen as it is, in order, recorded, and on the audit trail. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { Precondition } from '../../platform/http/revision.ts';
import { type EvaluationStatus, type LifeActName, lifeActs } from '../../rules/evaluation-life.ts';
import { recordDeed } from '../audit/index.ts';
import { followMilestones } from '../deadlines/index.ts';
import { type EvaluationRow, holdEvaluation, touchEvaluation } from '../evaluations/queries.ts';
import { orderedStatus } from './order.ts';
import { type NewStep, recordStep } from './record-step.ts';

/** An evaluation that an act is about to change. */
export interface Held {
  evaluation: EvaluationRow;
  /** Where the act leads. */
  next: EvaluationStatus;
}

/** Holds the evaluation until the transaction ends; 404, 412, or 409 when the act may not follow. */
export async function holdFor(
  name: LifeActName,
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { evaluationId, precondition }: { evaluationId: string; precondition: Precondition },
): Promise<Held> {
  const evaluation = await holdEvaluation(tx, viewer, evaluationId);
  precondition.check(evaluation.revision);
  return { evaluation, next: orderedStatus(name, evaluation.status) };
}

/**
 * Records the act as a step, moves the evaluation to where it leads and its deadlines along, and gives the step's
 * identifier.
 */
export async function takeStep(
  name: LifeActName,
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { evaluation, next }: Held,
  step: Omit<NewStep, 'kind'>,
): Promise<string> {
  const kind = lifeActs[name].step;
  const stepId = await recordStep(tx, viewer, evaluation, { ...step, kind });
  await touchEvaluation(tx, viewer, evaluation, { at: step.now, status: next });
  await followMilestones(tx, viewer.districtId, { evaluationId: evaluation.evaluation_id, at: step.now });
  await recordDeed(tx, viewer, {
    action: `evaluation.${kind.replaceAll('_', '-')}`,
    subject: { type: 'evaluation', id: evaluation.evaluation_id },
    evaluation,
  });
  return stepId;
}
