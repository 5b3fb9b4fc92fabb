/** What the invented district decided and bargained. */
import { cell, readCsv } from './fixtures.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';

const district_id = demonstrationDistrictId;
const invented = '(invented for the demonstration)';

/** Terms from the first school year on, and once again when value-added came up and was left switched off. */
export function termsRows(): NewRow<'district_terms'>[] {
  const terms = {
    district_id,
    legal_profile: 'DEASY_STRICT' as const,
    agreements: [],
    has_exclusive_representative: true,
    participates_in_par: true,
    bargaining_reference_blocks: true,
    value_added_on: false,
    response_working_days: 10,
    unsatisfactory_ratings: ['ineffective'],
    evaluations_on_record_from: '2022-23',
  };
  return [
    {
      ...terms,
      district_terms_id: demonstrationId('terms', '2022'),
      sequence: 1,
      valid_from: '2022-07-01',
      average_daily_attendance: '24310.40',
      reference: `Contract 2022-25 ${invented}`,
      recorded_at: '2022-06-20T17:00:00Z',
    },
    {
      ...terms,
      district_terms_id: demonstrationId('terms', '2025'),
      sequence: 2,
      valid_from: '2025-07-01',
      average_daily_attendance: '23870.15',
      reference: `Contract 2025-28 ${invented}`,
      recorded_at: '2025-06-24T17:00:00Z',
    },
  ];
}

export function holidayRows(): NewRow<'district_holiday'>[] {
  return readCsv('holidays.csv').map((line) => ({
    district_id,
    district_holiday_id: demonstrationId('holiday', cell(line, 'date')),
    holiday: cell(line, 'date'),
    name: cell(line, 'name'),
    recorded_at: '2022-06-20T17:00:00Z',
  }));
}

export function recordRows(): NewRow<'district_record'>[] {
  return [
    {
      district_id,
      district_record_id: demonstrationId('record', 'exclusion'),
      kind: 'board_exclusion',
      title: 'Substitutes and hourly employees are not evaluated',
      adopted_on: '2021-08-10',
      reference: `Board resolution 2021-22/4 ${invented}`,
      detail: 'Certificated employees paid by the hour and substitutes are left out of the evaluation under 44664(d).',
      statuses: ['substitute', 'hourly'],
      recorded_at: '2022-06-20T17:00:00Z',
    },
    {
      district_id,
      district_record_id: demonstrationId('record', 'contract'),
      kind: 'bargaining_agreement',
      title: 'Contract with the exclusive representative, article on evaluation',
      adopted_on: '2025-05-13',
      reference: `Contract 2025-28, article 11 ${invented}`,
      detail: null,
      statuses: [],
      recorded_at: '2025-06-24T17:00:00Z',
    },
  ];
}
