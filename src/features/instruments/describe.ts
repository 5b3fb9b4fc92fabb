import type { Selectable, Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database, InstrumentReleaseTable, InstrumentTable } from '../../platform/database/schema.ts';
import { notFound } from '../../platform/http/problem.ts';
import { type PersonName, recordedOf, recordersOf } from '../common/index.ts';
import type { instrument } from './contract.ts';

type Described = z.infer<typeof instrument>;

/** The whole catalogue by key, each instrument with its releases. */
export async function describeInstruments(tx: Transaction<Database>, districtId: string): Promise<Described[]> {
  const instruments = await tx
    .selectFrom('instrument')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('key')
    .execute();
  const releases = await tx
    .selectFrom('instrument_release')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('school_year', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute();
  const names = await recordersOf(tx, districtId, releases);
  const byInstrument = Map.groupBy(releases, ({ instrument_id }) => instrument_id);
  return instruments.map((row) => describe(row, byInstrument.get(row.instrument_id) ?? [], names));
}

/** One instrument with its revision; 404 when there is none. */
export async function describeInstrument(tx: Transaction<Database>, districtId: string, instrumentId: string) {
  const all = await describeInstruments(tx, districtId);
  const body = all.find((each) => each.instrumentId === instrumentId);
  if (!body) throw notFound('instrument');
  return { body, revision: body.revision };
}

function describe(
  row: Selectable<InstrumentTable>,
  releases: readonly Selectable<InstrumentReleaseTable>[],
  names: ReadonlyMap<string, PersonName>,
): Described {
  return {
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
    origin: row.origin,
    isRetired: row.retired_at !== null,
    revision: row.revision,
    releases: releases.map((release) => ({
      ...recordedOf(release.instrument_release_id, release, names),
      schoolYear: release.school_year,
      releasedOn: release.released_on,
    })),
  };
}
