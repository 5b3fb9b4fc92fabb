import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';

export const districtBenchmark = 'district-benchmark';

/** The district's own instrument; the state's come with the service. */
export function instrumentRows(): NewRow<'instrument'>[] {
  return [
    {
      district_id: demonstrationDistrictId,
      instrument_id: demonstrationId('instrument', districtBenchmark),
      key: districtBenchmark,
      title: 'District benchmark',
      owner: 'district',
      kind: 'benchmark',
    },
  ];
}
