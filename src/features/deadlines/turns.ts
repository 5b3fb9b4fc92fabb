/** Copies and meetings that were done already, and how a calendar's change judges each. */
import { type RawBuilder, sql } from 'kysely';
import { type CalendarEffect, type CalendarTurn, deliveredAndMet, placeFor, placeOf } from './calendar-effect.ts';

/** The first day of the copy or the meeting that a deadline is for, in a query that names its table so. */
export const firstDone = (table: string): RawBuilder<string | null> => sql`(select min(occurred_on)
  from app.evaluation_step as step
  where step.district_id = ${sql.ref(`${table}.district_id`)} and step.evaluation_id = ${sql.ref(`${table}.evaluation_id`)}
    and step.kind = case ${sql.ref(`${table}.kind`)} when 'delivery' then 'issued' when 'meeting' then 'conference_held' end)`;

/** A query for the deadlines that turn. */
export function turnRows(districtId: string, { turns, ownCalendars, schoolYear }: CalendarEffect): RawBuilder<unknown> {
  const records = turns.map(({ place, tracks, kind, countedFrom, doneOn }) => ({
    place,
    tracks,
    kind,
    counted_from: countedFrom,
    done_on: doneOn,
  }));
  return sql`
    select deadline.* from app.evaluation_deadline as deadline
    join (${deliveredAndMet(districtId)}) as done using (district_id, evaluation_id, kind)
    join jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as turn (place uuid, tracks text[], kind text,
      counted_from text, done_on date) on turn.place = ${placeOf(ownCalendars)} and turn.tracks = deadline.tracks
      and turn.kind = deadline.kind and turn.counted_from = deadline.counted_from and turn.done_on = done.done_on
    where deadline.district_id = ${districtId} and deadline.school_year = ${schoolYear} and deadline.applies`;
}

const nameOf = (place: string, tracks: readonly string[], kind: string, doneOn: string | null): string =>
  JSON.stringify([place, tracks, kind, doneOn]);

/** Finds how a deadline turns; null on both sides where it does not. */
export function turnFinder({ turns, ownCalendars }: CalendarEffect) {
  const known = new Map(turns.map((turn) => [nameOf(turn.place, turn.tracks, turn.kind, turn.doneOn), turn]));
  return (deadline: {
    schoolId: string;
    tracks: readonly string[];
    kind: string;
    doneOn: string | null;
  }): Pick<CalendarTurn, 'before' | 'after'> => {
    const place = placeFor(ownCalendars, deadline.schoolId);
    const turn = known.get(nameOf(place, deadline.tracks, deadline.kind, deadline.doneOn));
    return { before: turn?.before ?? null, after: turn?.after ?? null };
  };
}
