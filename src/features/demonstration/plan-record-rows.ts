import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import type { PublishedPolicy } from './policy-rows.ts';

const invented = '(invented for the demonstration)';
const grades = ['K', '1', '2', '3'];

/** What the law wants around a policy before it takes effect. All of it is invented, as the policies are. */
const record = {
  advice_on: '2022-03-08',
  advice_reference: `Minutes of the evaluation committee, March 8, 2022 ${invented}`,
  adopted_on: '2022-05-10',
  adoption_reference: `Board resolution 2022-23/5 ${invented}`,
  rubric_source: 'CSTP',
  rubric_agreement_reference: `Memorandum of understanding, April 4, 2022 ${invented}`,
  bargaining_reference: `Memorandum of understanding, April 4, 2022 ${invented}`,
  published_to_staff_on: '2022-06-01',
  publication_reference: `Handbook for certificated staff 2022-23 ${invented}`,
  standards: JSON.stringify(
    grades.map((grade) => ({ grade, subject: 'All subjects', reference: `Board resolution 2022-23/3 ${invented}` })),
  ),
  note: null,
  recorded_by: null,
} as const;

/** A record for each policy that was invented for the demonstration; the published ones of real districts have none. */
export function planRecordRows(published: readonly PublishedPolicy[]): NewRow<'plan_record'>[] {
  return published
    .filter(({ policy }) => policy.key.startsWith('demonstration-'))
    .map(({ policy, version }) => ({
      ...record,
      district_id: demonstrationDistrictId,
      plan_record_id: demonstrationId('plan record', `${policy.key} 1`),
      policy_version_id: version.policy_version_id,
      sequence: 1,
    }));
}
