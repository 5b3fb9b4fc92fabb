import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import type { Precondition } from '../../platform/http/revision.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type StoredVersion, storedVersion } from '../policies/index.ts';

/** A draft that is about to change, held until the transaction ends. 404, 409 or 412 when it cannot be. */
export async function holdDraft(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  policyVersionId: string,
  precondition: Precondition,
  types: ComponentTypes,
): Promise<StoredVersion> {
  await tx
    .selectFrom('policy_version')
    .select('policy_version_id')
    .where('district_id', '=', districtId)
    .where('policy_version_id', '=', policyVersionId)
    .forUpdate()
    .execute();
  const draft = await storedVersion(tx, districtId, policyVersionId, types);
  if (!draft) throw notFound('policy version');
  if (draft.status === 'published')
    throw new Problem(
      409,
      'published',
      'This version is published and never changes; nothing was stored. Start a draft of the next version from it.',
    );
  precondition.check(draft.revision);
  return draft;
}
