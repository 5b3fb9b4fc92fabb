/** Goes through every stored rating of every district, a block at a time. */
import type { Kysely } from 'kysely';
import { asSignIn, asViewer, type Viewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type PinnedPolicy, policyVersion } from '../policies/index.ts';
import { differences } from './recompute.ts';

const blockSize = 500;

/** A stored rating that scoring does not give. */
export interface Disagreement {
  districtId: string;
  ratingId: string;
  differences: string[];
}

export interface Verification {
  ratings: number;
  disagreements: number;
}

/**
 * Recomputes all stored ratings, superseded ones too.
 * @param onDisagreement told of each rating that differs, as it is found
 */
export async function verifyRatings(
  db: Kysely<Database>,
  types: ComponentTypes,
  onDisagreement: (disagreement: Disagreement) => void,
): Promise<Verification> {
  const total = { ratings: 0, disagreements: 0 };
  const districts = await asSignIn(db, (tx) => tx.selectFrom('district').select('district_id').execute());
  for (const { district_id: districtId } of districts) {
    const policies = new Map<string, PinnedPolicy>();
    for await (const rating of ratingsOfDistrict(db, districtId)) {
      total.ratings += 1;
      const pinned =
        policies.get(rating.policy_version_id) ??
        (await asViewer(db, reader(districtId), (tx) =>
          policyVersion(tx, districtId, rating.policy_version_id, types),
        ));
      if (pinned) policies.set(rating.policy_version_id, pinned);
      const found = pinned ? differences(rating, pinned.policy, types) : ['its policy version cannot be read'];
      if (found.length === 0) continue;
      total.disagreements += 1;
      onDisagreement({ districtId, ratingId: rating.rating_id, differences: found });
    }
  }
  return total;
}

/** Who may read all ratings of a district; no person, for nobody is asking. */
function reader(districtId: string): Viewer {
  return { districtId, personId: null, role: 'hr', schoolIds: [] };
}

async function* ratingsOfDistrict(db: Kysely<Database>, districtId: string) {
  let after: string | undefined;
  for (;;) {
    const block = await asViewer(db, reader(districtId), async (tx) => {
      const rows = tx
        .selectFrom('rating')
        .selectAll()
        .where('district_id', '=', districtId)
        .orderBy('rating_id')
        .limit(blockSize);
      return await (after === undefined ? rows : rows.where('rating_id', '>', after)).execute();
    });
    yield* block;
    after = block.at(-1)?.rating_id;
    if (block.length < blockSize) return;
  }
}
