import { handle } from '../common/index.ts';
import { describeEvaluation } from '../evaluations/index.ts';
import { closeEvaluation } from './acts-contract.ts';
import { happened } from './happened.ts';
import { holdFor, takeStep } from './take-step.ts';

/** Closes an evaluation that was issued and talked over. */
export const closeRoute = handle(closeEvaluation, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const now = deps.clock.now();
  const held = await holdFor('close', tx, viewer, { evaluationId, precondition });
  const when = await happened(tx, viewer.districtId, body, now);
  await takeStep('close', tx, viewer, held, { ...when, note: body.note, now });
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});
