import { fingerprint } from '../../platform/fingerprint.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { score } from '../../scoring/score.ts';
import { canonicalEvidence, evidenceFor, type ObservedLevels, outcomeColumns } from '../ratings/index.ts';
import { demonstrationRubricKey } from './district-rows.ts';
import type { EvaluationRow, ObservationRows } from './evaluation-rows.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import type { MeasureRow } from './measure-rows.ts';
import type { PublishedPolicy } from './policy-rows.ts';

/** A row of `rating` whose identifier is known. */
export type RatingRow = NewRow<'rating'> & { rating_id: string };

export interface ScoringMaterial {
  evaluations: readonly EvaluationRow[];
  observed: ObservationRows;
  measures: readonly MeasureRow[];
  pinned: PublishedPolicy;
  componentTypes: ComponentTypes;
}

/** Scores every evaluation once: its first rating, by its evaluator, on the day it was finalised. */
export function ratingRows({ evaluations, observed, measures, pinned, componentTypes }: ScoringMaterial): RatingRow[] {
  const observations = observedLevels(observed);
  const measuresOf = Map.groupBy(measures, (measure) => measure.evaluation_id);
  return evaluations.map((evaluation) => {
    const evidence = evidenceFor(pinned.policy, {
      schoolYear: evaluation.school_year,
      rubricKey: demonstrationRubricKey,
      observations: observations.get(evaluation.evaluation_id) ?? [],
      measures: new Map(
        (measuresOf.get(evaluation.evaluation_id) ?? []).map((measure) => [
          measure.component_key,
          JSON.parse(measure.evidence) as unknown,
        ]),
      ),
    });
    return {
      district_id: demonstrationDistrictId,
      rating_id: demonstrationId('rating', evaluation.evaluation_id),
      evaluation_id: evaluation.evaluation_id,
      evaluatee_id: evaluation.evaluatee_id,
      school_id: evaluation.school_id,
      sequence: 1,
      supersedes: null,
      reason: null,
      ...outcomeColumns(score(pinned.policy, evidence, componentTypes)),
      findings: '[]',
      policy_version_id: pinned.version.policy_version_id,
      policy_fingerprint: pinned.version.fingerprint,
      inputs: JSON.stringify(evidence),
      inputs_fingerprint: fingerprint(canonicalEvidence(evidence)),
      scored_at: evaluation.updated_at,
      scored_by: evaluation.evaluator_id,
    };
  });
}

/** The observations of each evaluation, earliest first, with the levels that were given. */
function observedLevels({ observations, ratings }: ObservationRows): Map<string, ObservedLevels[]> {
  const elements = Map.groupBy(ratings, (rating) => rating.observation_id);
  const result = new Map<string, ObservedLevels[]>();
  for (const observation of observations) {
    const earlier = result.get(observation.evaluation_id) ?? [];
    const given = (elements.get(observation.observation_id) ?? []).flatMap(({ element_key, level }) =>
      typeof level === 'string' ? [[element_key, level] as const] : [],
    );
    const observer = `Observer ${earlier.length + 1}`;
    const levels = { observer, observedOn: observation.observed_on, elements: Object.fromEntries(given) };
    result.set(observation.evaluation_id, [...earlier, levels]);
  }
  return result;
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
