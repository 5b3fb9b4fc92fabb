/** Everything that was ever recorded about one person, of all kinds. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type FactTable, type RecordedRow, recordedOf, recordersOf } from '../common/index.ts';
import { type Fact, fact, factKinds } from './fact-contract.ts';

type Row = RecordedRow & Record<string, unknown>;

/** The names of a row's columns as the API has them. */
const camel = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

/** Facts of one recording come with the latest period first. */
const orderOf = (item: Fact): string =>
  `${item.recordedAt} ${'validFrom' in item ? item.validFrom : ''} ${item.factId}`;

/** Every fact about a person that the viewer sees, the latest recording first; superseded ones count twice. */
export async function historyOf(
  tx: Transaction<Database>,
  districtId: string,
  personId: string,
): Promise<{ items: Fact[]; revision: number }> {
  const rows: { kind: (typeof factKinds)[number]; row: Row }[] = [];
  for (const kind of factKinds)
    for (const row of await rowsOf(tx, kind, districtId, personId)) rows.push({ kind, row });
  const names = await recordersOf(
    tx,
    districtId,
    rows.map(({ row }) => row),
  );
  const items = rows
    .map(({ kind, row }) => fact.parse({ kind, ...camel(row), ...recordedOf(String(row[`${kind}_id`]), row, names) }))
    .toSorted((a, b) => (orderOf(a) > orderOf(b) ? -1 : 1));
  return { items, revision: items.length + items.filter(({ supersededAt }) => supersededAt !== null).length };
}

async function rowsOf(tx: Transaction<Database>, table: FactTable, districtId: string, personId: string) {
  const { rows } = await sql<Row>`select * from ${sql.table(`app.${table}`)}
    where district_id = ${districtId} and person_id = ${personId} order by recorded_at desc`.execute(tx);
  return rows;
}
