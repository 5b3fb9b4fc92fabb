/** Intervals of five years and the consents they rest on; some were withdrawn, a few never complete. */
import type { Career } from './careers.ts';
import { draw } from './draw.ts';
import { recordedAfter } from './employment-rows.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import { personIdOf } from './people-rows.ts';

const district_id = demonstrationDistrictId;

export function intervalRows(careers: readonly Career[]): NewRow<'five_year_interval'>[] {
  return careers
    .filter(({ hasFiveYears }) => hasFiveYears)
    .map(({ personId }) => ({
      district_id,
      five_year_interval_id: demonstrationId('five years', personId),
      person_id: personId,
      valid_from: '2023-10-02',
      valid_to: null,
      recorded_at: recordedAfter('2023-10-02'),
    }));
}

/** One in six evaluators never consented; one in four employees withdrew in the autumn of 2026. */
export function consentRows(careers: readonly Career[]): NewRow<'five_year_consent'>[] {
  return careers
    .filter(({ hasFiveYears }) => hasFiveYears)
    .flatMap(({ personId, schoolKey, teacherKey }) => {
      const employee = { person_id: personId, side: 'employee' as const, consenter_id: personId };
      const principal = personIdOf.principal(schoolKey);
      const evaluator = { person_id: personId, side: 'evaluator' as const, consenter_id: principal };
      const isAgreed = draw('evaluator consents', teacherKey, 6) > 0;
      const isWithdrawn = isAgreed && draw('withdrawn', teacherKey, 4) === 0;
      return [
        consentRow(employee, 'given', `2023-09-${11 + draw('consent', teacherKey, 9)}`),
        ...(isAgreed ? [consentRow(evaluator, 'given', `2023-09-${21 + draw('consent', teacherKey, 9)}`)] : []),
        ...(isWithdrawn ? [consentRow(employee, 'withdrawn', `2026-10-${12 + draw('consent', teacherKey, 9)}`)] : []),
      ];
    });
}

function consentRow(
  who: Pick<NewRow<'five_year_consent'>, 'person_id' | 'side' | 'consenter_id'>,
  deed: 'given' | 'withdrawn',
  happened_on: string,
): NewRow<'five_year_consent'> {
  return {
    district_id,
    five_year_consent_id: demonstrationId('consent', `${who.person_id} ${who.side} ${deed}`),
    ...who,
    deed,
    happened_on,
    recorded_at: recordedAfter(happened_on),
    recorded_by: who.consenter_id,
  };
}
