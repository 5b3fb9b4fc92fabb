import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import { canonicalText } from '../../scoring/canonical.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type Evidence, type Outcome, score } from '../../scoring/score.ts';
import { evidenceFor, gatherEvidence, outcomeColumns } from '../ratings/index.ts';
import type { EvaluationRow } from './evaluation-rows.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import type { PublishedPolicy } from './policy-rows.ts';

/** A row of `rating` whose identifier is known. */
export type RatingRow = NewRow<'rating'> & { rating_id: string };

export interface ScoringMaterial {
  evaluations: readonly EvaluationRow[];
  pinned: PublishedPolicy;
  componentTypes: ComponentTypes;
}

/** Scores every evaluation just loaded once: its first rating, by its evaluator, on the day it was issued. */
export async function ratingRows(
  tx: Transaction<Database>,
  { evaluations, pinned, componentTypes }: ScoringMaterial,
): Promise<RatingRow[]> {
  const parts = await gatherEvidence(tx, {
    districtId: demonstrationDistrictId,
    evaluationIds: evaluations.map((evaluation) => evaluation.evaluation_id),
    includeDrafts: false,
  });
  return evaluations.flatMap((evaluation) => {
    const gathered = parts.get(evaluation.evaluation_id);
    if (gathered === undefined) return [];
    const evidence = evidenceFor(pinned.policy, gathered);
    return [ratingRow(evaluation, pinned, evidence, score(pinned.policy, evidence, componentTypes))];
  });
}

function ratingRow(
  evaluation: EvaluationRow,
  { version }: PublishedPolicy,
  evidence: Evidence,
  outcome: Outcome,
): RatingRow {
  return {
    district_id: demonstrationDistrictId,
    rating_id: demonstrationId('rating', evaluation.evaluation_id),
    evaluation_id: evaluation.evaluation_id,
    evaluatee_id: evaluation.evaluatee_id,
    school_id: evaluation.school_id,
    sequence: 1,
    supersedes: null,
    reason: null,
    ...outcomeColumns(outcome),
    findings: '[]',
    policy_version_id: version.policy_version_id,
    policy_fingerprint: version.fingerprint,
    inputs: JSON.stringify(evidence),
    inputs_fingerprint: fingerprint(canonicalText(evidence)),
    scored_at: evaluation.updated_at,
    scored_by: evaluation.evaluator_id,
  };
}

/**
 * One event for the district and one for each rating. They carry the time of the load, because that is when it happened.
 */
export function auditRows(ratings: readonly RatingRow[]): NewRow<'audit_event'>[] {
  const loaded = {
    district_id: demonstrationDistrictId,
    audit_event_id: demonstrationId('audit', 'load'),
    actor_id: null,
    actor_role: 'loader',
    action: 'demonstration.loaded',
    subject_type: 'district',
    subject_id: demonstrationDistrictId,
    evaluation_id: null,
    evaluatee_id: null,
    school_id: null,
    detail: JSON.stringify({ ratings: ratings.length }),
  };
  const scored = ratings.map((rating) => ({
    ...loaded,
    audit_event_id: demonstrationId('audit', rating.rating_id),
    action: 'rating.loaded',
    subject_type: 'rating',
    subject_id: rating.rating_id,
    evaluation_id: rating.evaluation_id,
    evaluatee_id: rating.evaluatee_id,
    school_id: rating.school_id,
    detail: JSON.stringify({
      policyFingerprint: rating.policy_fingerprint,
      inputsFingerprint: rating.inputs_fingerprint,
    }),
  }));
  return [loaded, ...scored];
}
