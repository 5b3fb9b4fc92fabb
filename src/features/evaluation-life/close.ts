import { handle, refuseBlocked, requireAcknowledgement } from '../common/index.ts';
import { describeEvaluation } from '../evaluations/index.ts';
import { closeEvaluation } from './acts-contract.ts';
import { happened } from './happened.ts';
import { judge, presentCase, readCase, standing } from './judge.ts';
import { openNextYear } from './next-year.ts';
import { storeFindings } from './store-findings.ts';
import { holdFor, takeStep } from './take-step.ts';

/**
 * Closes an evaluation that was issued and talked over, if the law permits it. After an unsatisfactory rating next
 * year's evaluation is opened with it, or owed.
 */
export const closeRoute = handle(
  closeEvaluation,
  async ({ tx, viewer, params, body, precondition, deps }, read: Awaited<ReturnType<typeof readCase>>) => {
    const { evaluationId } = params;
    const { districtId, personId } = viewer;
    const now = deps.clock.now();
    const held = await holdFor('close', tx, viewer, { evaluationId, precondition });
    const found = presentCase(read, held.evaluation);
    const when = await happened(tx, districtId, body, now);
    const isOpened =
      found.facts.isSatisfactory === false &&
      found.facts.nextEvaluationOpenedOn === null &&
      (await openNextYear(tx, viewer, held.evaluation, now));
    const closed = { ...found.facts, closedOn: when.occurred_on };
    const judged = judge(found, isOpened ? { ...closed, nextEvaluationOpenedOn: found.asOf } : closed, 'close');
    refuseBlocked(standing(judged), '');
    requireAcknowledgement(standing(judged), body.acknowledgement);
    const stepId = await takeStep('close', tx, viewer, held, { ...when, note: body.note, now });
    const occasion = { act: 'close', districtId, recordedBy: personId, asOf: found.asOf, stepId } as const;
    await storeFindings(tx, { ...occasion, acknowledgement: body.acknowledgement }, held.evaluation, judged);
    return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
  },
  ({ viewer, params, deps }) => readCase(deps, viewer.districtId, params.evaluationId),
);
