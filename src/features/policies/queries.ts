import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { parsePolicy, type Policy } from '../../scoring/policy.ts';

/** A policy version as stored, with the policy it states. */
export interface PinnedPolicy {
  policyVersionId: string;
  key: string;
  title: string;
  version: number;
  status: 'draft' | 'published';
  publishedAt: Date | null;
  fingerprint: string;
  document: unknown;
  source: string;
  policy: Policy;
}

function versions(tx: Transaction<Database>, districtId: string) {
  return tx
    .selectFrom('policy_version')
    .innerJoin('policy', (join) =>
      join
        .onRef('policy.district_id', '=', 'policy_version.district_id')
        .onRef('policy.policy_id', '=', 'policy_version.policy_id'),
    )
    .where('policy_version.district_id', '=', districtId)
    .select([
      'policy_version_id as policyVersionId',
      'key',
      'title',
      'version',
      'status',
      'published_at as publishedAt',
      'fingerprint',
      'document',
      'source',
    ]);
}

function parsed(row: Omit<PinnedPolicy, 'policy'>, types: ComponentTypes): PinnedPolicy {
  const result = parsePolicy(row.document, types);
  if (!result.ok)
    throw new Error(`The stored policy version ${row.policyVersionId} is not a policy this service reads`);
  return { ...row, policy: result.policy };
}

/** A policy version of the district; undefined when there is none that the viewer may see. */
export async function policyVersion(
  tx: Transaction<Database>,
  districtId: string,
  policyVersionId: string,
  types: ComponentTypes,
): Promise<PinnedPolicy | undefined> {
  const row = await versions(tx, districtId).where('policy_version_id', '=', policyVersionId).executeTakeFirst();
  return row && parsed(row, types);
}

/** All policy versions that the viewer may see, by title, newest version first. */
export async function policyVersions(
  tx: Transaction<Database>,
  districtId: string,
  types: ComponentTypes,
): Promise<PinnedPolicy[]> {
  const rows = await versions(tx, districtId).orderBy('title').orderBy('version', 'desc').execute();
  return rows.map((row) => parsed(row, types));
}
