/** The district's catalogue of tests, and when their results came out. */
import type { Transaction } from 'kysely';
import { believed } from '../../platform/database/believed.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { Instrument } from '../../rules/facts/evidence-item.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { SchoolYear } from '../../rules/school-year.ts';
import { storedDate } from '../common/index.ts';

/** An instrument of the catalogue with its place in it. */
export interface CatalogueInstrument extends Instrument {
  instrumentId: string;
  isRetired: boolean;
}

/** The day on which an instrument's results of a school year came out. */
export interface Release {
  instrumentKey: string;
  schoolYear: SchoolYear;
  releasedOn: LocalDate;
}

/** Every instrument by key, retired ones too: evidence of earlier years refers to them. */
export async function instrumentsOf(tx: Transaction<Database>, districtId: string): Promise<CatalogueInstrument[]> {
  const rows = await tx
    .selectFrom('instrument')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('key')
    .execute();
  return rows.map((row) => ({
    instrumentId: row.instrument_id,
    key: row.key,
    title: row.title,
    owner: row.owner,
    kind: row.kind,
    firstYear: row.first_year,
    lastYear: row.last_year,
    yearsNotGiven: row.years_not_given,
    grades: row.grades,
    subjects: row.subjects,
    isRetired: row.retired_at !== null,
  }));
}

/**
 * The known days of release, by instrument and school year.
 * @param knownAt what was believed at that moment; now without it
 */
export async function releasesOf(tx: Transaction<Database>, districtId: string, knownAt?: Date): Promise<Release[]> {
  const rows = await tx
    .selectFrom((eb) =>
      eb
        .selectFrom('instrument_release')
        .select(['district_id', 'instrument_id', 'school_year', 'released_on'])
        .where('district_id', '=', districtId)
        .where(believed(knownAt))
        .as('release'),
    )
    .innerJoin('instrument', (join) =>
      join
        .onRef('instrument.district_id', '=', 'release.district_id')
        .onRef('instrument.instrument_id', '=', 'release.instrument_id'),
    )
    .select(['instrument.key', 'release.school_year', 'release.released_on'])
    .orderBy('instrument.key')
    .orderBy('release.school_year')
    .execute();
  return rows.map((row) => ({
    instrumentKey: row.key,
    schoolYear: row.school_year,
    releasedOn: storedDate(row.released_on),
  }));
}
