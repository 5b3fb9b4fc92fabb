import { handle } from '../common/index.ts';
import { describeEvaluation } from '../evaluations/index.ts';
import { recordConference } from './acts-contract.ts';
import { happened } from './happened.ts';
import { wrongOrder } from './order.ts';
import { lastStep } from './steps.ts';
import { holdFor, takeStep } from './take-step.ts';

/** Records a meeting on the issued evaluation. More than one may be held, also after it was closed. */
export const conferenceRoute = handle(recordConference, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const now = deps.clock.now();
  const held = await holdFor('conference', tx, viewer, { evaluationId, precondition });
  if (!(await lastStep(tx, viewer.districtId, evaluationId, 'issued'))) throw wrongOrder('conference');
  const when = await happened(tx, viewer.districtId, body, now);
  await takeStep('conference', tx, viewer, held, { ...when, is_attended: body.isAttended, note: body.note, now });
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});
