import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { ParsedPolicy, Policy } from '../../scoring/policy.ts';
import { readPolicyDocument } from './read-document.ts';

interface VersionRow {
  policyVersionId: string;
  policyId: string;
  key: string;
  title: string;
  version: number;
  status: 'draft' | 'published';
  publishedAt: Date | null;
  updatedAt: Date;
  revision: number;
  basedOn: string | null;
  note: string | null;
  fingerprint: string;
  /** null while the text of a draft is not even YAML. */
  document: unknown;
  source: string;
}

/** A policy version as stored. Only a draft may have faults. */
export interface StoredVersion extends VersionRow {
  parsed: ParsedPolicy;
}

/** A policy version that states a policy without faults. */
export interface PinnedPolicy extends VersionRow {
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
      'policy_version.policy_id as policyId',
      'key',
      'title',
      'version',
      'status',
      'published_at as publishedAt',
      'updated_at as updatedAt',
      'revision',
      'based_on as basedOn',
      'note',
      'fingerprint',
      'document',
      'source',
    ]);
}

function withPolicy({ parsed, ...row }: StoredVersion): PinnedPolicy | undefined {
  if (parsed.ok) return { ...row, policy: parsed.policy };
  if (row.status === 'draft') return undefined;
  throw new Error(`The stored policy version ${row.policyVersionId} is not a policy this service reads`);
}

/** A policy version of the district, faults and all; undefined when there is none that the viewer may see. */
export async function storedVersion(
  tx: Transaction<Database>,
  districtId: string,
  policyVersionId: string,
  types: ComponentTypes,
): Promise<StoredVersion | undefined> {
  const row = await versions(tx, districtId).where('policy_version_id', '=', policyVersionId).executeTakeFirst();
  return row && { ...row, parsed: readPolicyDocument(row.document, types) };
}

/** All policy versions that the viewer may see, by title, newest version first. */
export async function storedVersions(
  tx: Transaction<Database>,
  districtId: string,
  types: ComponentTypes,
): Promise<StoredVersion[]> {
  const rows = await versions(tx, districtId).orderBy('title').orderBy('version', 'desc').execute();
  return rows.map((row) => ({ ...row, parsed: readPolicyDocument(row.document, types) }));
}

/** A policy version without faults; undefined when there is none that the viewer may see. */
export async function policyVersion(
  tx: Transaction<Database>,
  districtId: string,
  policyVersionId: string,
  types: ComponentTypes,
): Promise<PinnedPolicy | undefined> {
  const stored = await storedVersion(tx, districtId, policyVersionId, types);
  return stored && withPolicy(stored);
}

/** A published version by its fingerprint, the latest where several say the same; undefined when there is none. */
export async function policyByFingerprint(
  tx: Transaction<Database>,
  districtId: string,
  fingerprint: string,
  types: ComponentTypes,
): Promise<PinnedPolicy | undefined> {
  const row = await versions(tx, districtId)
    .where('fingerprint', '=', fingerprint)
    .where('status', '=', 'published')
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row && withPolicy({ ...row, parsed: readPolicyDocument(row.document, types) });
}

/** All policy versions without faults that the viewer may see. */
export async function policyVersions(
  tx: Transaction<Database>,
  districtId: string,
  types: ComponentTypes,
): Promise<PinnedPolicy[]> {
  const stored = await storedVersions(tx, districtId, types);
  return stored.map(withPolicy).filter((version) => version !== undefined);
}
