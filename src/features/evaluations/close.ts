/** Finalising and reopening: an evaluation is closed only over a rating that is true of its inputs. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { policyVersion } from '../policies/index.ts';
import { currentInputs, currentRating } from '../ratings/queries.ts';
import { finaliseEvaluation, reopenEvaluation } from './contract.ts';
import { describeEvaluation } from './describe.ts';
import { type EvaluationRow, holdEvaluation, refuseFinalised, touchEvaluation } from './queries.ts';

export const finaliseRoute = handle(finaliseEvaluation, async ({ tx, viewer, params, precondition, deps }) => {
  const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
  precondition.check(evaluation.revision);
  refuseFinalised(evaluation);
  await refuseOutdatedRating(tx, viewer, evaluation, deps.componentTypes);
  await touchEvaluation(tx, viewer, evaluation, { at: deps.clock.now(), status: 'finalised' });
  const { evaluation_id } = evaluation;
  await recordDeed(tx, viewer, {
    action: 'evaluation.finalised',
    subject: { type: 'evaluation', id: evaluation_id },
    evaluation,
  });
  return await describeEvaluation(tx, viewer, evaluation_id, deps.componentTypes);
});

export const reopenRoute = handle(reopenEvaluation, async ({ tx, viewer, params, body, precondition, deps }) => {
  const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
  precondition.check(evaluation.revision);
  if (evaluation.status !== 'finalised')
    throw new Problem(409, 'not-finalised', 'This evaluation is in progress already.');
  await touchEvaluation(tx, viewer, evaluation, { at: deps.clock.now(), status: 'in_progress' });
  const { evaluation_id } = evaluation;
  await recordDeed(tx, viewer, {
    action: 'evaluation.reopened',
    subject: { type: 'evaluation', id: evaluation_id },
    evaluation,
    detail: { reason: body.reason },
  });
  return await describeEvaluation(tx, viewer, evaluation_id, deps.componentTypes);
});

async function refuseOutdatedRating(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { evaluation_id, policy_version_id }: EvaluationRow,
  types: ComponentTypes,
): Promise<void> {
  const { districtId } = viewer;
  const rating = await currentRating(tx, districtId, evaluation_id);
  if (!rating) throw new Problem(409, 'not-rated', 'Score the evaluation before finalising it.');
  const pinned = await policyVersion(tx, districtId, policy_version_id, types);
  if (!pinned) throw new Error('An evaluation is pinned to a policy version that cannot be read');
  const inputs = await currentInputs(tx, districtId, evaluation_id, { policy: pinned.policy, includeDrafts: false });
  if (inputs.fingerprint !== rating.inputs_fingerprint)
    throw new Problem(409, 'rating-out-of-date', 'What was observed or measured changed after the rating.', {
      errors: [
        {
          pointer: '',
          detail: 'The current rating was made from other inputs.',
          remedy: 'Score again, with a reason.',
        },
      ],
    });
}
