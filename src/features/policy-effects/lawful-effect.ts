import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { invalid } from '../../platform/http/problem.ts';
import type { Finding } from '../../rules/finding.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type FeatureDeps, refuseBlocked, requireAcknowledgement } from '../common/index.ts';
import { type PlanDutyFacts, planVerdict } from '../plan-records/index.ts';
import { type PinnedPolicy, policyVersion, whyNotScorable } from '../policies/index.ts';

interface Decision {
  policyVersionId: string;
  schoolYear: string;
  group: string | null;
  acknowledgement: string | undefined;
  duty: PlanDutyFacts;
}

/**
 * What the law says of the version that is to take effect.
 * @throws Problem 422 for a version that cannot score, 409 for what the law blocks or warns of without acknowledgement
 */
export async function lawfulEffect(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  { policyVersionId, group, acknowledgement, schoolYear, duty }: Decision,
  deps: FeatureDeps,
): Promise<readonly Finding[]> {
  const version = await usableVersion(tx, districtId, policyVersionId, deps.componentTypes);
  const { findings } = await planVerdict(tx, districtId, { version, scope: { schoolYear, group }, duty }, deps);
  refuseBlocked(findings, '/policyVersionId');
  requireAcknowledgement(findings, acknowledgement);
  return findings;
}

async function usableVersion(
  tx: Transaction<Database>,
  districtId: string,
  policyVersionId: string,
  types: ComponentTypes,
): Promise<PinnedPolicy> {
  const pinned = await policyVersion(tx, districtId, policyVersionId, types);
  if (pinned?.status !== 'published')
    throw invalid(
      'unknown-policy',
      '/policyVersionId',
      'There is no such published policy version.',
      'Publish the draft first, or choose one of /api/v1/policies.',
    );
  const whyNot = whyNotScorable(pinned.policy);
  if (whyNot !== null)
    throw invalid('cannot-score', '/policyVersionId', whyNot, 'Choose a version that can give a rating.');
  return pinned;
}
