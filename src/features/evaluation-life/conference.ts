import { handle } from '../common/index.ts';
import { describeEvaluation } from '../evaluations/index.ts';
import { recordConference } from './acts-contract.ts';
import { happened } from './happened.ts';
import { judge, presentCase, readCase } from './judge.ts';
import { wrongOrder } from './order.ts';
import { lastStep } from './steps.ts';
import { storeBreaches } from './store-findings.ts';
import { holdFor, takeStep } from './take-step.ts';

/**
 * Records a meeting on the issued evaluation. More than one may be held, also after it was closed. A meeting that came
 * too late is recorded like any other, and the breach with it.
 */
export const conferenceRoute = handle(
  recordConference,
  async ({ tx, viewer, params, body, precondition, deps }, read: Awaited<ReturnType<typeof readCase>>) => {
    const { evaluationId } = params;
    const { districtId, personId } = viewer;
    const now = deps.clock.now();
    const held = await holdFor('conference', tx, viewer, { evaluationId, precondition });
    if (!(await lastStep(tx, districtId, evaluationId, 'issued'))) throw wrongOrder('conference');
    const found = presentCase(read, held.evaluation);
    const when = await happened(tx, districtId, body, now);
    const step = { ...when, is_attended: body.isAttended, note: body.note, now };
    const stepId = await takeStep('conference', tx, viewer, held, step);
    if (body.isAttended) {
      const facts = { ...found.facts, conferenceOn: found.facts.conferenceOn ?? when.occurred_on };
      const findings = judge(found, facts, 'close').map(({ finding }) => finding);
      const occasion = { districtId, recordedBy: personId, asOf: found.asOf, stepId };
      await storeBreaches(tx, occasion, held.evaluation, findings);
    }
    return await describeEvaluation(tx, viewer, evaluationId, deps.componentTypes);
  },
  ({ viewer, params, deps }) => readCase(deps, viewer.districtId, params.evaluationId),
);
