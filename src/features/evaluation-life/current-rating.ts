/** An evaluation is put in writing only over a rating that is true of its inputs. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { EvaluationRow } from '../evaluations/queries.ts';
import { policyVersion } from '../policies/index.ts';
import { currentInputs, currentRating } from '../ratings/queries.ts';

/** 409 unless the evaluation has a rating that was made from what is observed and measured now. */
export async function refuseOutdatedRating(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  { evaluation_id, policy_version_id }: EvaluationRow,
  types: ComponentTypes,
): Promise<void> {
  const rating = await currentRating(tx, districtId, evaluation_id);
  if (!rating) throw new Problem(409, 'not-rated', 'Score the evaluation before drafting it.');
  const pinned = await policyVersion(tx, districtId, policy_version_id, types);
  if (!pinned) throw new Error('An evaluation is pinned to a policy version that cannot be read');
  const inputs = await currentInputs(tx, districtId, evaluation_id, { policy: pinned.policy, includeDrafts: false });
  if (inputs.fingerprint === rating.inputs_fingerprint) return;
  throw new Problem(409, 'rating-out-of-date', 'What was observed or measured changed after the rating.', {
    errors: [
      {
        pointer: '',
        detail: 'The current rating was made from other inputs.',
        remedy: 'Score again, with a reason.',
      },
    ],
  });
}
