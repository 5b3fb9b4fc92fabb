import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound } from '../../platform/http/problem.ts';
import { explain } from '../../scoring/explain.ts';
import type { Outcome } from '../../scoring/outcome.ts';
import { nameOf } from '../common/index.ts';
import { noticesOf } from '../observations/queries.ts';
import type { PinnedPolicy } from '../policies/index.ts';
import type { rating } from './contract.ts';
import { outcomeIn } from './stored-outcome.ts';

/** A stored rating as the API gives it out; 404 unless the viewer may see it. */
export async function describeRating(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  evaluationId: string,
  ratingId: string,
): Promise<z.infer<typeof rating>> {
  const row = await ratingRow(tx, districtId, evaluationId, ratingId);
  if (!row) throw notFound('rating');
  const later = await tx
    .selectFrom('rating')
    .select('rating_id')
    .where('district_id', '=', districtId)
    .where('supersedes', '=', ratingId)
    .executeTakeFirst();
  const outcome = outcomeIn(row);
  const { sentences, steps } = explain(outcome);
  const { given_name, family_name } = row;
  return {
    ratingId,
    evaluationId,
    sequence: row.sequence,
    supersedes: row.supersedes,
    reason: row.reason,
    isCurrent: later === undefined,
    outcome,
    policy: {
      policyVersionId: row.policy_version_id,
      key: row.policy_key,
      title: row.policy_title,
      version: row.policy_version,
      fingerprint: row.policy_fingerprint,
    },
    inputs: row.inputs as Record<string, unknown>,
    inputsFingerprint: row.inputs_fingerprint,
    scoredAt: row.scored_at.toISOString(),
    scoredBy:
      given_name === null || family_name === null
        ? null
        : { personId: row.scored_by, name: nameOf({ given_name, family_name }) },
    explanation: {
      sentences,
      steps: outcome.trace.map((step, index) => ({ ...step, working: steps[index]?.working ?? '' })),
    },
    notices: await noticesOf(tx, districtId, evaluationId),
  };
}

/** What a stored rating came to, and the policy by its title; 404 unless the viewer may see it. */
export async function ratingOutcome(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  evaluationId: string,
  ratingId: string,
): Promise<{ outcome: Outcome; policyTitle: string; policyVersion: number }> {
  const row = await ratingRow(tx, districtId, evaluationId, ratingId);
  if (!row) throw notFound('rating');
  return { outcome: outcomeIn(row), policyTitle: row.policy_title, policyVersion: row.policy_version };
}

async function ratingRow(tx: Transaction<Database>, districtId: string, evaluationId: string, ratingId: string) {
  return await tx
    .selectFrom('rating')
    .innerJoin('policy_version', (join) =>
      join
        .onRef('policy_version.district_id', '=', 'rating.district_id')
        .onRef('policy_version.policy_version_id', '=', 'rating.policy_version_id'),
    )
    .innerJoin('policy', (join) =>
      join
        .onRef('policy.district_id', '=', 'policy_version.district_id')
        .onRef('policy.policy_id', '=', 'policy_version.policy_id'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.district_id', '=', 'rating.district_id').onRef('person.person_id', '=', 'rating.scored_by'),
    )
    .where('rating.district_id', '=', districtId)
    .where('rating.evaluation_id', '=', evaluationId)
    .where('rating.rating_id', '=', ratingId)
    .selectAll('rating')
    .select(['policy.key as policy_key', 'policy.title as policy_title', 'policy_version.version as policy_version'])
    .select(['person.given_name', 'person.family_name'])
    .executeTakeFirst();
}

/** The policy a rating or preview is made under. */
export function policyOf({ policyVersionId, key, title, version, fingerprint }: PinnedPolicy) {
  return { policyVersionId, key, title, version, fingerprint };
}
