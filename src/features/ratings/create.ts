import { invalid, notFound } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { recordStep } from '../evaluation-life/index.ts';
import { holdEvaluation, refuseUnlessOpen, touchEvaluation } from '../evaluations/queries.ts';
import { policyVersion } from '../policies/index.ts';
import { createRating } from './contract.ts';
import { describeRating } from './describe.ts';
import { currentInputs, currentRating } from './queries.ts';
import { pendingProblem, scoreEvaluation } from './score-evaluation.ts';
import { outcomeColumns } from './stored-outcome.ts';

/**
 * Scores for good. What the policy leaves pending is refused and nothing is stored, for it can still come. An end
 * without a rating under the policy's own rule is an outcome: it is stored, so that the named reason is on record.
 */
export const createRatingRoute = handle(createRating, async ({ tx, viewer, params, body, precondition, deps }) => {
  const { districtId } = viewer;
  const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
  const { evaluation_id, evaluatee_id, school_id } = evaluation;
  precondition.check(evaluation.revision);
  refuseUnlessOpen(evaluation);
  const previous = await currentRating(tx, districtId, evaluation_id);
  if (previous && body.reason === undefined)
    throw invalid(
      'reason-required',
      '/reason',
      'A rating exists already; a new one needs a reason.',
      'Say why it changes.',
    );
  const pinned = await policyVersion(tx, districtId, evaluation.policy_version_id, deps.componentTypes);
  if (!pinned) throw notFound('policy version');
  const inputs = await currentInputs(tx, districtId, evaluation_id, { policy: pinned.policy, includeDrafts: false });
  const outcome = scoreEvaluation(pinned.policy, inputs.evidence, deps.componentTypes);
  if (outcome.outcome === 'pending') throw pendingProblem(outcome);
  const { rating_id } = await tx
    .insertInto('rating')
    .values({
      district_id: districtId,
      evaluation_id,
      evaluatee_id,
      school_id,
      sequence: (previous?.sequence ?? 0) + 1,
      supersedes: previous?.rating_id ?? null,
      reason: body.reason ?? null,
      ...outcomeColumns(outcome),
      policy_version_id: pinned.policyVersionId,
      policy_fingerprint: pinned.fingerprint,
      inputs: JSON.stringify(inputs.evidence),
      inputs_fingerprint: inputs.fingerprint,
      scored_by: viewer.personId,
    })
    .returning('rating_id')
    .executeTakeFirstOrThrow();
  const now = deps.clock.now();
  if (body.reason !== undefined && previous)
    await recordStep(tx, viewer, evaluation, { kind: 'superseded', now, note: body.reason, rating_id });
  const revision = await touchEvaluation(tx, viewer, evaluation, { at: now });
  await recordDeed(tx, viewer, {
    action: previous ? 'rating.superseded' : 'rating.made',
    subject: { type: 'rating', id: rating_id },
    evaluation,
  });
  const headers = { Location: `/api/v1/evaluations/${evaluation_id}/ratings/${rating_id}` };
  return { body: await describeRating(tx, viewer, evaluation_id, rating_id), revision, headers };
});
