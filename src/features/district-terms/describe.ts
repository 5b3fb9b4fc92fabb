import type { Selectable, Transaction } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { Database, DistrictTermsTable } from '../../platform/database/schema.ts';
import type { LocalAgreement } from '../../rules/facts/local-terms.ts';
import { type PersonName, recordedOf, recordersOf, todayIn } from '../common/index.ts';
import { districtTerms } from './queries.ts';

/** The terms with their history; the number of recordings is the revision. */
export async function describeTerms(tx: Transaction<Database>, districtId: string, clock: Clock) {
  const rows = await tx
    .selectFrom('district_terms')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('valid_from', 'desc')
    .orderBy('sequence', 'desc')
    .execute();
  const names = await recordersOf(tx, districtId, rows);
  const history = rows.map((row) => described(row, names));
  const { validFrom } = await districtTerms(tx, districtId, await todayIn(tx, districtId, clock));
  const current = history.find((each) => each.validFrom === validFrom && each.supersededAt === null) ?? null;
  return { body: { current, history }, revision: Math.max(0, ...rows.map(({ sequence }) => sequence)) };
}

function described(row: Selectable<DistrictTermsTable>, names: ReadonlyMap<string, PersonName>) {
  return {
    ...recordedOf(row.district_terms_id, row, names),
    validFrom: row.valid_from,
    legalProfile: row.legal_profile,
    agreements: row.agreements as LocalAgreement[],
    hasExclusiveRepresentative: row.has_exclusive_representative,
    participatesInPar: row.participates_in_par,
    bargainingReferenceBlocks: row.bargaining_reference_blocks,
    isValueAddedOn: row.value_added_on,
    averageDailyAttendance: row.average_daily_attendance,
    responseWorkingDays: row.response_working_days,
    unsatisfactoryRatings: row.unsatisfactory_ratings,
    evaluationsOnRecordFrom: row.evaluations_on_record_from,
    reference: row.reference,
  };
}
