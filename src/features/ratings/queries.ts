/** Ratings as stored, and the inputs that a rating would have now. */
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import { canonicalText } from '../../scoring/canonical.ts';
import type { Evidence } from '../../scoring/outcome.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { ratingSummary } from './contract.ts';
import { evidenceFor } from './evidence.ts';
import { gatherEvidence } from './gather.ts';

/** All ratings of an evaluation, newest first; the first is the current one. */
export async function ratingsOf(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
): Promise<z.infer<typeof ratingSummary>[]> {
  const rows = await tx
    .selectFrom('rating')
    .select([
      'rating_id',
      'sequence',
      'supersedes',
      'reason',
      'outcome',
      'rating_label',
      'composite_decimal',
      'scored_at',
    ])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map((row) => ({
    ratingId: row.rating_id,
    sequence: row.sequence,
    supersedes: row.supersedes,
    reason: row.reason,
    outcome: row.outcome,
    label: row.rating_label,
    compositeDecimal: row.composite_decimal,
    scoredAt: row.scored_at.toISOString(),
  }));
}

/** The rating that no other supersedes; undefined before the first. */
export async function currentRating(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
): Promise<{ rating_id: string; sequence: number; inputs_fingerprint: string } | undefined> {
  return await tx
    .selectFrom('rating')
    .select(['rating_id', 'sequence', 'inputs_fingerprint'])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What would be scored now. */
export interface CurrentInputs {
  evidence: Evidence;
  fingerprint: string;
  /** Draft observations among them. */
  drafts: number;
}

/** Gathers what an evaluation would be scored from now. */
export async function currentInputs(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
  { policy, includeDrafts }: { policy: Policy; includeDrafts: boolean },
): Promise<CurrentInputs> {
  const gathered = await gatherEvidence(tx, { districtId, evaluationIds: [evaluationId], includeDrafts });
  const parts = gathered.get(evaluationId);
  if (!parts) throw new Error('The evaluation vanished while it was being scored');
  const evidence = evidenceFor(policy, parts);
  return { evidence, fingerprint: fingerprint(canonicalText(evidence)), drafts: parts.drafts };
}
