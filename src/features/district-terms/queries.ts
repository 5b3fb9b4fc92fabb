/** What the district chose or bargained, on a day and as it was known at a moment. */
import { sql, type Transaction } from 'kysely';
import { believed } from '../../platform/database/believed.ts';
import type { Database, DistrictTermsTable } from '../../platform/database/schema.ts';
import type { LocalAgreement, LocalTerms } from '../../rules/facts/local-terms.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { SchoolYear } from '../../rules/school-year.ts';
import { storedDate } from '../common/index.ts';

/** The terms that rules ask for, and what else the district decided. */
export interface DistrictTerms {
  /** First day on which they apply; null: nothing was decided, and the most careful reading is taken. */
  validFrom: LocalDate | null;
  /** Folder of src/jurisdictions whose law applies. */
  jurisdiction: string;
  terms: LocalTerms;
  /** Pupils; null: not recorded. */
  averageDailyAttendance: number | null;
  isValueAddedOn: boolean;
  /** Working days for a response as bargained; null: no limit. */
  responseWorkingDays: number | null;
  /** Keys of the rating levels that the board's standards call unsatisfactory; null: the board has not said. */
  unsatisfactoryRatings: readonly string[] | null;
  /** First school year whose evaluations are all on record here; null: every one is. */
  evaluationsOnRecordFrom: SchoolYear | null;
}

type Decided = Pick<
  DistrictTermsTable,
  | 'legal_profile'
  | 'has_exclusive_representative'
  | 'participates_in_par'
  | 'bargaining_reference_blocks'
  | 'value_added_on'
  | 'average_daily_attendance'
  | 'response_working_days'
  | 'evaluations_on_record_from'
> & { valid_from: string | null; agreements: string[]; unsatisfactory_ratings: string[] | null };

/** Until a district decides: the strict reading, a representative to bargain with, and nothing optional. */
const undecided: Decided = {
  valid_from: null,
  legal_profile: 'DEASY_STRICT',
  agreements: [],
  has_exclusive_representative: true,
  participates_in_par: false,
  bargaining_reference_blocks: true,
  value_added_on: false,
  average_daily_attendance: null,
  response_working_days: null,
  unsatisfactory_ratings: null,
  evaluations_on_record_from: null,
};

/**
 * The district's terms on a day.
 * @param asOf the day; today in the district without it
 * @param knownAt what was believed at that moment; now without it
 * @throws when the transaction does not see the district
 */
export async function districtTerms(
  tx: Transaction<Database>,
  districtId: string,
  asOf?: LocalDate,
  knownAt?: Date,
): Promise<DistrictTerms> {
  const { time_zone, jurisdiction } = await tx
    .selectFrom('district')
    .select(['time_zone', 'jurisdiction'])
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  const day = asOf ?? sql<string>`(now() at time zone ${time_zone})::date`;
  const decided = await tx
    .selectFrom('district_terms')
    .selectAll()
    .where('district_id', '=', districtId)
    .where(believed(knownAt))
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  const holidays = await holidaysOf(tx, districtId, knownAt);
  return { jurisdiction, ...describe(decided ?? undecided, time_zone, holidays) };
}

async function holidaysOf(tx: Transaction<Database>, districtId: string, knownAt?: Date): Promise<LocalDate[]> {
  const rows = await tx
    .selectFrom('district_holiday')
    .select('holiday')
    .where('district_id', '=', districtId)
    .where(believed(knownAt))
    .orderBy('holiday')
    .execute();
  return rows.map(({ holiday }) => storedDate(holiday));
}

function describe(row: Decided, timeZone: string, holidays: LocalDate[]): Omit<DistrictTerms, 'jurisdiction'> {
  return {
    validFrom: row.valid_from === null ? null : storedDate(row.valid_from),
    terms: {
      timeZone,
      legalProfile: row.legal_profile,
      agreements: row.agreements as LocalAgreement[],
      hasExclusiveRepresentative: row.has_exclusive_representative,
      participatesInPar: row.participates_in_par,
      bargainingReferenceBlocks: row.bargaining_reference_blocks,
      holidays,
    },
    averageDailyAttendance: row.average_daily_attendance === null ? null : Number(row.average_daily_attendance),
    isValueAddedOn: row.value_added_on,
    responseWorkingDays: row.response_working_days,
    unsatisfactoryRatings: row.unsatisfactory_ratings,
    evaluationsOnRecordFrom: row.evaluations_on_record_from,
  };
}
