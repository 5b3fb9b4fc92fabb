import { demonstrationCohortId } from './cohort-rows.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { officeName, personIdOf } from './people-rows.ts';

/** The negotiation that is open when the demonstration starts. */
export const demonstrationNegotiationId = demonstrationId('negotiation', 'weight of pupil progress');

/** Opened by human resources over the frozen ratings, with nothing on the table: the two sides begin. */
export const negotiationRow = (policyVersionId: string): NewRow<'negotiation'> => ({
  district_id: demonstrationDistrictId,
  negotiation_id: demonstrationNegotiationId,
  title: 'The weight of pupil progress',
  policy_version_id: policyVersionId,
  cohort_id: demonstrationCohortId,
  opened_by: personIdOf.office('hr'),
  opener: officeName('hr'),
});
