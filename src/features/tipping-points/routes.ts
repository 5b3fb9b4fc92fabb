import { readEvidence } from '../../scoring/evidence.ts';
import { handle } from '../common/index.ts';
import { policyVersion } from '../policies/index.ts';
import { describeRating } from '../ratings/index.ts';
import { readTippingPoints } from './contract.ts';
import { tippingPointsOf } from './describe.ts';

export const tippingPointRoutes = [
  handle(readTippingPoints, async ({ tx, viewer, params, deps }) => {
    const { ratingId, outcome, inputs, policy } = await describeRating(
      tx,
      viewer,
      params.evaluationId,
      params.ratingId,
    );
    const version = await policyVersion(tx, viewer.districtId, policy.policyVersionId, deps.componentTypes);
    if (!version) throw new Error(`The policy version ${policy.policyVersionId} of a rating is not there`);
    const rating = outcome.outcome === 'rated' ? (outcome.rating ?? null) : null;
    const stored = { ratingId, rating, inputs: readEvidence(inputs) };
    return { body: tippingPointsOf(stored, version.policy, deps.componentTypes, viewer.role === 'teacher') };
  }),
];
