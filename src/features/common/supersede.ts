import { sql, type Transaction } from 'kysely';
import { supersedingTime } from '../../platform/database/believed.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';

/** Tables whose rows are superseded and never edited; the identifier of each is its name with _id. */
export type FactTable = {
  [Table in keyof Database]: Database[Table] extends { superseded_reason: string | null } ? Table : never;
}[keyof Database];

/**
 * Marks a fact as believed no longer. What takes its place is inserted in the same transaction and has the same moment.
 * @throws Problem 404 unless the viewer sees the fact, 409 `superseded-already` when it is believed no longer
 */
export async function supersede(
  tx: Transaction<Database>,
  { districtId, personId }: PersonViewer,
  fact: { table: FactTable; id: string; reason: string },
): Promise<void> {
  const table = sql.table(`app.${fact.table}`);
  const isIt = sql`district_id = ${districtId} and ${sql.ref(`${fact.table}_id`)} = ${fact.id}`;
  const { numAffectedRows = 0n } = await sql`
    update ${table} set superseded_at = ${supersedingTime}, superseded_by = ${personId}, superseded_reason = ${fact.reason}
    where ${isIt} and superseded_at is null`.execute(tx);
  if (numAffectedRows > 0n) return;
  const { rows } = await sql`select 1 from ${table} where ${isIt}`.execute(tx);
  if (rows.length === 0) throw notFound('fact');
  throw new Problem(409, 'superseded-already', 'This was superseded already; nothing was stored.', {
    errors: [{ pointer: '', detail: 'Superseded', remedy: 'Read it again and correct what is believed now.' }],
  });
}
