import { randomInt } from 'node:crypto';
import { asViewer } from '../../platform/database/as-viewer.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { type FeatureDeps, handle } from '../common/index.ts';
import { type PinnedPolicy, policyVersion } from '../policies/index.ts';
import { createCohort, listCohorts, type NewSnapshot, type NewSynthetic, readCohort } from './contract.ts';
import { describeCohort, describeCohorts } from './describe.ts';
import type { FrozenCohort } from './frozen.ts';
import { ratingsToFreeze } from './ratings-to-freeze.ts';
import { snapshotOf } from './snapshot.ts';
import { storeCohort } from './store.ts';
import { syntheticCohort } from './synthetic.ts';

export const cohortRoutes = [
  handle(listCohorts, async ({ tx, viewer, deps }) => ({
    body: { items: await describeCohorts(tx, viewer.districtId, deps.componentTypes) },
  })),

  handle(readCohort, async ({ tx, viewer, params, deps }) => ({
    body: await describeCohort(tx, viewer.districtId, params.cohortId, deps.componentTypes),
  })),

  // What is frozen is worked out before the viewer's transaction opens: a district takes seconds.
  handle(
    createCohort,
    async ({ tx, viewer, body, deps }, frozen: FrozenCohort) => {
      const cohortId = await storeCohort(tx, viewer, body, frozen);
      await recordDeed(tx, viewer, {
        action: body.kind === 'snapshot' ? 'cohort.frozen' : 'cohort.made-up',
        subject: { type: 'cohort', id: cohortId },
        detail: { schoolYear: body.schoolYear },
      });
      return { body: await describeCohort(tx, viewer.districtId, cohortId, deps.componentTypes) };
    },
    ({ viewer, body, deps }) => freeze(deps, viewer, body),
  ),
];

async function freeze(
  deps: FeatureDeps,
  viewer: PersonViewer,
  asked: NewSnapshot | NewSynthetic,
): Promise<FrozenCohort> {
  if (asked.kind === 'snapshot' && viewer.role !== 'hr' && viewer.role !== 'system_administrator')
    throw new Problem(403, 'role', 'Ratings are frozen by human resources or a system administrator.');
  const { policy } = await publishedVersion(deps, viewer, asked.policyVersionId);
  if (asked.kind === 'synthetic') return syntheticCohort(policy, asked);
  const { districtId } = viewer;
  const { schoolYear, policyVersionId, threshold } = asked;
  const ratings = await ratingsToFreeze(deps.db, { districtId, schoolYear, policyVersionId });
  return await snapshotOf(ratings, { policy, types: deps.componentTypes, schoolYear, threshold, random: randomInt });
}

async function publishedVersion(
  { db, componentTypes }: FeatureDeps,
  viewer: PersonViewer,
  policyVersionId: string,
): Promise<PinnedPolicy> {
  const version = await asViewer(db, viewer, (tx) =>
    policyVersion(tx, viewer.districtId, policyVersionId, componentTypes),
  );
  if (version?.status !== 'published') throw notFound('policy version');
  return version;
}
