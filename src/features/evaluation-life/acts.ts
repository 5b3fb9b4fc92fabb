/** Acts that change where an evaluation stands and need no look at the law: start, reopen, leave, left, delegate. */
import { invalid } from '../../platform/http/problem.ts';
import { handle } from '../common/index.ts';
import { describeEvaluation } from '../evaluations/index.ts';
import { delegateEvaluation, recordLeave, recordLeaving, reopenEvaluation, startEvaluation } from './acts-contract.ts';
import { happened } from './happened.ts';
import { hideDrafts } from './sharing.ts';
import { holdFor, takeStep } from './take-step.ts';

export const startRoute = handle(startEvaluation, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const now = deps.clock.now();
  const held = await holdFor('start', tx, viewer, { evaluationId, precondition });
  const when = await happened(tx, viewer.districtId, body, now);
  await takeStep('start', tx, viewer, held, { ...when, note: body.note, now });
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});

export const reopenRoute = handle(reopenEvaluation, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const now = deps.clock.now();
  const held = await holdFor('reopen', tx, viewer, { evaluationId, precondition });
  const when = await happened(tx, viewer.districtId, body, now);
  await takeStep('reopen', tx, viewer, held, { ...when, note: body.reason, now });
  await hideDrafts(tx, viewer.districtId, evaluationId);
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});

export const leaveRoute = handle(recordLeave, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const now = deps.clock.now();
  const held = await holdFor('leave', tx, viewer, { evaluationId, precondition });
  const when = await happened(tx, viewer.districtId, body, now);
  const until_on = body.untilOn ?? null;
  if (until_on !== null && until_on < when.occurred_on)
    throw invalid('ends-before-it-begins', '/untilOn', 'The leave ends before it begins.', 'Give a later day.');
  await takeStep('leave', tx, viewer, held, { ...when, until_on, note: body.reason, now });
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});

export const leftRoute = handle(recordLeaving, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const now = deps.clock.now();
  const held = await holdFor('left', tx, viewer, { evaluationId, precondition });
  const when = await happened(tx, viewer.districtId, body, now);
  await takeStep('left', tx, viewer, held, { ...when, note: body.reason, now });
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});

export const delegateRoute = handle(delegateEvaluation, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { evaluationId } = params;
  const { districtId } = viewer;
  const now = deps.clock.now();
  const held = await holdFor('delegate', tx, viewer, { evaluationId, precondition });
  const when = await happened(tx, districtId, body, now);
  const evaluator = await tx
    .selectFrom('person')
    .select('is_evaluator')
    .where('district_id', '=', districtId)
    .where('person_id', '=', body.evaluatorId)
    .executeTakeFirst();
  if (evaluator?.is_evaluator !== true || body.evaluatorId === held.evaluation.evaluatee_id)
    throw invalid('no-evaluator', '/evaluatorId', 'This person evaluates nobody here.', 'Choose an evaluator.');
  if (body.evaluatorId === held.evaluation.evaluator_id)
    throw invalid('same-evaluator', '/evaluatorId', 'This person is the evaluator already.', 'Choose another.');
  await tx
    .updateTable('evaluation')
    .set({ evaluator_id: body.evaluatorId })
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .executeTakeFirstOrThrow();
  await takeStep('delegate', tx, viewer, held, {
    ...when,
    delegated_to: body.evaluatorId,
    note: body.reason,
    now,
  });
  return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
});
