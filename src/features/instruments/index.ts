/** What other features may use of the catalogue of instruments. */
import type { Insertable } from 'kysely';
import type { InstrumentTable } from '../../platform/database/schema.ts';
import type { Instrument } from '../../rules/facts/evidence-item.ts';

/** Rows of the instruments that come with the service, as every district's catalogue begins. */
export function serviceInstrumentRows(
  districtId: string,
  catalogue: readonly Instrument[],
): Insertable<InstrumentTable>[] {
  return catalogue.map((instrument) => ({
    district_id: districtId,
    key: instrument.key,
    title: instrument.title,
    owner: instrument.owner,
    kind: instrument.kind,
    first_year: instrument.firstYear,
    last_year: instrument.lastYear,
    years_not_given: [...instrument.yearsNotGiven],
    grades: instrument.grades && [...instrument.grades],
    subjects: instrument.subjects && [...instrument.subjects],
    origin: 'service',
  }));
}
