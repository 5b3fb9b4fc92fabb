/** Moves deadlines with their calendar: one statement, whatever their number. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type CalendarEffect, placeOf } from './calendar-effect.ts';

/** The changes as a table `change` to join with: a column for each part of a group, and what it gets. */
export function changeRows({ changes }: CalendarEffect): RawBuilder<unknown> {
  const records = changes.map((change) => ({
    place: change.place,
    tracks: change.tracks,
    kind: change.kind,
    counted_from: change.countedFrom,
    due_before: change.from,
    due_on: change.to,
    target_on: change.targetTo,
    calendar_ids: change.calendarIds,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as change (place uuid, tracks text[], kind text,
    counted_from text, due_before date, due_on date, target_on date, calendar_ids uuid[])`;
}

/** The condition that a deadline belongs to a change, in a query where both are named so. */
export const isChanged = (districtId: string, { schoolYear, ownCalendars }: CalendarEffect): RawBuilder<boolean> => sql`
  deadline.district_id = ${districtId} and deadline.school_year = ${schoolYear} and deadline.applies
  and change.place = ${placeOf(ownCalendars)} and deadline.tracks = change.tracks and deadline.kind = change.kind
  and deadline.counted_from = change.counted_from and deadline.due_on is not distinct from change.due_before`;

/** Writes the changes; gives how many deadlines moved. */
export async function moveDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  { effect, at }: { effect: CalendarEffect; at: Date },
): Promise<number> {
  if (effect.changes.length === 0) return 0;
  const { numAffectedRows } = await sql`
    update app.evaluation_deadline as deadline
    set due_on = change.due_on, target_on = change.target_on, calendar_ids = change.calendar_ids,
      computed_at = ${at}::timestamptz
    from ${changeRows(effect)} where ${isChanged(districtId, effect)}`.execute(tx);
  return Number(numAffectedRows);
}
