/** Receipt of the copy: acknowledged by the teacher, or settled by a witness. It is never agreement. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { Problem } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { describeEvaluation } from '../evaluations/index.ts';
import { findEvaluation } from '../evaluations/queries.ts';
import { acknowledgeReceipt, settleReceipt } from './acts-contract.ts';
import { happened } from './happened.ts';
import { orderedStatus, wrongOrder } from './order.ts';
import { recordStep } from './record-step.ts';
import { lastStep } from './steps.ts';
import { holdFor, takeStep } from './take-step.ts';

/** A teacher cannot hold or change the evaluation, so its revision stays; the step stands beside it. */
export const acknowledgeRoute = handle(acknowledgeReceipt, async ({ tx, viewer, params, precondition, deps }) => {
  const { evaluationId } = params;
  const evaluation = await findEvaluation(tx, viewer, evaluationId);
  precondition.check(evaluation.revision);
  orderedStatus('acknowledge', evaluation.status);
  await refuseSettled(tx, viewer, evaluationId);
  await recordStep(tx, viewer, evaluation, { kind: 'acknowledged', manner: 'received', now: deps.clock.now() });
  await recordDeed(tx, viewer, {
    action: 'evaluation.acknowledged',
    subject: { type: 'evaluation', id: evaluationId },
    evaluation,
  });
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});

export const settleReceiptRoute = handle(settleReceipt, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const now = deps.clock.now();
  const held = await holdFor('acknowledge', tx, viewer, { evaluationId, precondition });
  await refuseSettled(tx, viewer, evaluationId);
  const when = await happened(tx, viewer.districtId, body, now);
  await takeStep('acknowledge', tx, viewer, held, { ...when, manner: body.manner, note: body.note, now });
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});

/** 409 when no copy was issued, or when the employee acknowledged the present one. */
async function refuseSettled(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  evaluationId: string,
): Promise<void> {
  const issued = await lastStep(tx, districtId, evaluationId, 'issued');
  if (!issued) throw wrongOrder('acknowledge');
  const receipt = await lastStep(tx, districtId, evaluationId, 'acknowledged');
  if (receipt && receipt.sequence > issued.sequence && receipt.manner === 'received')
    throw new Problem(409, 'acknowledged', 'Receipt of this copy is acknowledged already.');
}
