import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { FactTable } from '../common/index.ts';

/** Columns of a fact beside whose it is and who recorded it. */
export type FactColumns = Readonly<Record<string, string | number | boolean | null>>;

/** The columns that a fact's content goes into: their names with underscores. */
export const columnsOf = (content: FactColumns): FactColumns =>
  Object.fromEntries(
    Object.entries(content).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );

/** Inserts a fact about a person, recorded by the viewer; gives its identifier. */
export async function insertFact(
  tx: Transaction<Database>,
  { districtId, personId: recorder }: PersonViewer,
  table: FactTable,
  fact: { personId: string; columns: FactColumns },
): Promise<string> {
  const row = { district_id: districtId, person_id: fact.personId, recorded_by: recorder, ...fact.columns };
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  const { rows } = await sql<{ id: string }>`insert into ${sql.table(`app.${table}`)} (${columns})
    values (${sql.join(Object.values(row))}) returning ${sql.ref(`${table}_id`)} as id`.execute(tx);
  if (!rows[0]) throw new Error(`Nothing was inserted into ${table}`);
  return rows[0].id;
}
