/** Under which number a date stands in calendars: it rises each time the date moves. */
import { type Kysely, sql } from 'kysely';
import { asWatcher } from '../../platform/database/as-viewer.ts';
import type { CalendarEntryTable, Database } from '../../platform/database/schema.ts';
import type { DatedDuty } from '../compliance/queries.ts';

/** A duty's date as calendars know it. */
export interface Entry {
  sequence: number;
  changedAt: Date;
}

/** Which entry a duty has: an evaluation has each kind once. */
export const entryKey = (duty: Pick<DatedDuty, 'evaluationId' | 'kind'>): string => `${duty.evaluationId} ${duty.kind}`;

/** The entries of these duties, after those that have moved were given their next number. */
export async function entriesOf(
  db: Kysely<Database>,
  districtId: string,
  { duties, now }: { duties: readonly DatedDuty[]; now: Date },
): Promise<Map<string, Entry>> {
  const dated = duties.map(({ evaluationId, kind, dueOn }) => ({ evaluation_id: evaluationId, kind, due_on: dueOn }));
  const rows = await asWatcher(db, districtId, async (tx) => {
    await sql`
      insert into app.calendar_entry (district_id, evaluation_id, kind, due_on, changed_at)
      select ${districtId}, evaluation_id, kind, due_on, ${now}::timestamptz from jsonb_to_recordset(${JSON.stringify(dated)}::jsonb)
        as dated (evaluation_id uuid, kind text, due_on date)
      order by evaluation_id, kind
      on conflict (district_id, evaluation_id, kind) do update
        set due_on = excluded.due_on, sequence = calendar_entry.sequence + 1, changed_at = excluded.changed_at
        where calendar_entry.due_on <> excluded.due_on`.execute(tx);
    const known = await sql<
      Pick<CalendarEntryTable, 'evaluation_id' | 'kind'> & { sequence: number; changed_at: Date }
    >`
      select evaluation_id, kind, sequence, changed_at from app.calendar_entry
      where district_id = ${districtId} and evaluation_id = any (${[...new Set(dated.map((duty) => duty.evaluation_id))]})`.execute(
      tx,
    );
    return known.rows;
  });
  return new Map(
    rows.map((row) => [
      entryKey({ evaluationId: row.evaluation_id, kind: row.kind }),
      { sequence: row.sequence, changedAt: row.changed_at },
    ]),
  );
}
