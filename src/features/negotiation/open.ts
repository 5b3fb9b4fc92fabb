import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { invalid } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import type { FeatureDeps } from '../common/index.ts';
import { describeCohorts } from '../cohorts/index.ts';
import { policyVersion } from '../policies/index.ts';
import { ownName } from './own-name.ts';

export interface Subject {
  title: string;
  policyVersionId: string;
  cohortId: string;
}

/**
 * Opens a negotiation and gives its identifier.
 * @throws Problem 422 unless both sides can see the policy version and the cohort
 */
export async function openOver(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { title, policyVersionId, cohortId }: Subject,
  { componentTypes }: Pick<FeatureDeps, 'componentTypes'>,
): Promise<string> {
  const { districtId, personId } = viewer;
  const version = await policyVersion(tx, districtId, policyVersionId, componentTypes);
  if (version?.status !== 'published')
    throw invalid(
      'unknown-policy',
      '/policyVersionId',
      'There is no such published policy version.',
      'Choose one of /api/v1/policies; a draft is published first.',
    );
  const cohorts = await describeCohorts(tx, districtId, componentTypes);
  if (!cohorts.some((cohort) => cohort.cohortId === cohortId))
    throw invalid('unknown-cohort', '/cohortId', 'There is no such cohort.', 'Choose one of /api/v1/cohorts.');
  const { negotiation_id } = await tx
    .insertInto('negotiation')
    .values({
      district_id: districtId,
      title,
      policy_version_id: policyVersionId,
      cohort_id: cohortId,
      opened_by: personId,
      opener: await ownName(tx, viewer),
    })
    .returning('negotiation_id')
    .executeTakeFirstOrThrow();
  await recordDeed(tx, viewer, {
    action: 'negotiation.opened',
    subject: { type: 'negotiation', id: negotiation_id },
    detail: { policy: version.key, version: String(version.version) },
  });
  return negotiation_id;
}
