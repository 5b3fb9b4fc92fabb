/** Moves deadlines with their calendar: one statement, whatever their number. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { CalendarChange } from './calendar-effect.ts';

/** The changes as a table `change` to join with: a column for each part of a group, and what it gets. */
export function changeRows(changes: readonly CalendarChange[]): RawBuilder<unknown> {
  const records = changes.map((change) => ({
    school_id: change.schoolId,
    tracks: change.tracks,
    kind: change.kind,
    counted_from: change.countedFrom,
    due_on: change.to,
    target_on: change.targetTo,
    calendar_ids: change.calendarsTo,
    due_before: change.from,
    ids_before: change.calendarsFrom,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as change (school_id uuid, tracks text[], kind text,
    counted_from text, due_on date, target_on date, calendar_ids uuid[], due_before date, ids_before uuid[])`;
}

/** The condition that a deadline belongs to a change, in a query where both are named so. */
export const isChanged: RawBuilder<boolean> = sql`deadline.school_id = change.school_id
  and deadline.tracks = change.tracks and deadline.kind = change.kind and deadline.counted_from = change.counted_from
  and deadline.due_on is not distinct from change.due_before and deadline.calendar_ids = change.ids_before
  and deadline.applies`;

/** Writes the changes of a school year; gives how many deadlines were touched. */
export async function moveDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  { schoolYear, changes, at }: { schoolYear: string; changes: readonly CalendarChange[]; at: Date },
): Promise<number> {
  if (changes.length === 0) return 0;
  const { numAffectedRows } = await sql`
    update app.evaluation_deadline as deadline
    set due_on = change.due_on, target_on = change.target_on, calendar_ids = change.calendar_ids,
      computed_at = ${at}::timestamptz
    from ${changeRows(changes)}
    where deadline.district_id = ${districtId} and deadline.school_year = ${schoolYear} and ${isChanged}`.execute(tx);
  return Number(numAffectedRows);
}
