import { asViewer } from '../../platform/database/as-viewer.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import type { FeatureDeps } from '../common/index.ts';
import { type PinnedPolicy, storedVersion, whyNotScorable } from '../policies/index.ts';

export interface TwoVersions {
  from: PinnedPolicy;
  to: PinnedPolicy;
}

/** Both versions; 404 unless the viewer may see them, 409 unless both can give a rating. */
export async function twoVersions(
  { db, componentTypes }: FeatureDeps,
  viewer: PersonViewer,
  fromId: string,
  toId: string,
): Promise<TwoVersions> {
  return await asViewer(db, viewer, async (tx) => {
    const find = async (policyVersionId: string): Promise<PinnedPolicy> => {
      const stored = await storedVersion(tx, viewer.districtId, policyVersionId, componentTypes);
      if (!stored) throw notFound('policy version');
      const { parsed, ...row } = stored;
      const whyNot = parsed.ok ? whyNotScorable(parsed.policy) : 'The draft has faults.';
      if (!parsed.ok || whyNot !== null)
        throw new Problem(
          409,
          'cannot-score',
          `"${row.title}", version ${row.version}, cannot give a rating. ${whyNot}`,
        );
      return { ...row, policy: parsed.policy };
    };
    return { from: await find(fromId), to: await find(toId) };
  });
}
