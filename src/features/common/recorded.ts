/** The second time of a fact: when it was believed, by whom it was recorded, and why no longer. */
import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import { nameOf } from './names.ts';
import { id, moment, person } from './schemas.ts';

export type PersonName = z.infer<typeof person>;

/** Why a fact is corrected, ended or withdrawn. */
export const reason = z.string().trim().min(1).max(2000);

/** A fact of which this one takes the place: it is superseded, and stays readable as what was believed before. */
export const replacement = z.strictObject({ factId: id, reason }).meta({ id: 'Replacement' });

const who = person.nullable().describe('null: loaded by nobody, or somebody whom this viewer does not see');

/** Fields of every fact in the API. */
export const recorded = {
  factId: id,
  recordedAt: moment,
  recordedBy: who,
  supersededAt: moment.nullable().describe('null: still believed'),
  supersededBy: who,
  supersededReason: z.string().nullable(),
};

export interface RecordedRow {
  recorded_at: Date;
  recorded_by: string | null;
  superseded_at: Date | null;
  superseded_by: string | null;
  superseded_reason: string | null;
}

/** The fields of a stored fact; `names` are those of the people whom the viewer sees. */
export function recordedOf(factId: string, row: RecordedRow, names: ReadonlyMap<string, PersonName>) {
  return {
    factId,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: names.get(row.recorded_by ?? '') ?? null,
    supersededAt: row.superseded_at?.toISOString() ?? null,
    supersededBy: names.get(row.superseded_by ?? '') ?? null,
    supersededReason: row.superseded_reason,
  };
}

/** Names by person, of those among `ids` whom the viewer sees. */
export async function namesOf(
  tx: Transaction<Database>,
  districtId: string,
  ids: Iterable<string | null>,
): Promise<Map<string, PersonName>> {
  const wanted = [...new Set(ids)].filter((each) => each !== null);
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'given_name', 'family_name'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('person_id', '=', eb.fn.any(eb.val(wanted))))
    .execute();
  return new Map(rows.map((row) => [row.person_id, { personId: row.person_id, name: nameOf(row) }]));
}

/** Names of everybody who recorded or superseded one of the rows. */
export async function recordersOf(
  tx: Transaction<Database>,
  districtId: string,
  rows: readonly RecordedRow[],
): Promise<Map<string, PersonName>> {
  return await namesOf(
    tx,
    districtId,
    rows.flatMap(({ recorded_by, superseded_by }) => [recorded_by, superseded_by]),
  );
}
