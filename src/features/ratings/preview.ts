import { notFound } from '../../platform/http/problem.ts';
import { handle } from '../common/index.ts';
import { findEvaluation } from '../evaluations/queries.ts';
import { noticesOf } from '../observations/queries.ts';
import { policyVersion } from '../policies/index.ts';
import { previewRating } from './contract.ts';
import { policyOf } from './describe.ts';
import { currentInputs } from './queries.ts';
import { scoreEvaluation } from './score-evaluation.ts';

/** What the rating would be now. Drafts count and the answer says so; nothing is stored. */
export const previewRoute = handle(previewRating, async ({ tx, viewer, params, deps }) => {
  const { districtId } = viewer;
  const { evaluation_id, policy_version_id } = await findEvaluation(tx, viewer, params.evaluationId);
  const pinned = await policyVersion(tx, districtId, policy_version_id, deps.componentTypes);
  if (!pinned) throw notFound('policy version');
  const inputs = await currentInputs(tx, districtId, evaluation_id, { policy: pinned.policy, includeDrafts: true });
  const outcome = scoreEvaluation(pinned.policy, inputs.evidence, deps.componentTypes);
  const draftNotice =
    inputs.drafts === 0
      ? []
      : [
          `This preview counts ${inputs.drafts} draft observation${inputs.drafts === 1 ? '' : 's'}; a rating counts shared ones only.`,
        ];
  const notices = [...draftNotice, ...(await noticesOf(tx, districtId, evaluation_id))];
  return { body: { outcome, policy: policyOf(pinned), inputs: { ...inputs.evidence }, notices } };
});
