import type { Insertable, Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A row to insert into a table. */
export type NewRow<Table extends keyof Database> = Insertable<Database[Table]>;

/** Postgres takes at most 65,535 parameters a statement; half of that loads fastest. */
const PARAMETERS = 30_000;

/** Inserts rows that all have the same columns, many in one statement. */
export async function insertRows<Table extends keyof Database>(
  tx: Transaction<Database>,
  table: Table,
  rows: readonly NewRow<Table>[],
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length;
  if (width === 0) return;
  const atOnce = Math.floor(PARAMETERS / width);
  for (let start = 0; start < rows.length; start += atOnce)
    await tx
      .insertInto(table)
      .values(rows.slice(start, start + atOnce))
      .execute();
}
