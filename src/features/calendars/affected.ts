/** The deadlines that a calendar would move or judge otherwise, a page at a time. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import { keyIn, pageOf } from '../../platform/http/cursor.ts';
import type { Timeliness } from '../../rules/timeliness.ts';
import { nameOf } from '../common/index.ts';
import { type CalendarEffect, type CalendarTurn, changeRows, isChanged, reachedRows } from '../deadlines/index.ts';
import { movesIn } from './summarise.ts';

interface Row {
  evaluation_id: string;
  evaluatee_id: string;
  given_name: string;
  family_name: string;
  school_id: string;
  school_name: string;
  kind: string;
  title: string;
  due_on: string | null;
  moved_to: string | null;
  done_on: string | null;
  before: Timeliness | null;
  after: Timeliness | null;
}

function turnRows(turns: readonly CalendarTurn[]): RawBuilder<unknown> {
  const records = turns.map(({ schoolId, tracks, kind, countedFrom, doneOn, before, after }) => ({
    school_id: schoolId,
    tracks,
    kind,
    counted_from: countedFrom,
    done_on: doneOn,
    before,
    after,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as turn (school_id uuid, tracks text[], kind text,
    counted_from text, done_on date, before text, after text)`;
}

const place = ['school_name', 'family_name', 'given_name', 'evaluation_id', 'kind'] as const;

/** One page of them, by school and name. */
export async function affectedDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  {
    schoolYear,
    effect,
    query,
  }: {
    schoolYear: string;
    effect: CalendarEffect;
    query: { only?: 'turned' | undefined; limit: number; cursor?: string | undefined };
  },
) {
  const evaluations = sql<boolean>`evaluation.district_id = ${districtId} and evaluation.school_year = ${schoolYear}`;
  const after =
    query.cursor === undefined
      ? sql`true`
      : sql`(${sql.join(place.map((column) => sql.ref(column)))}) > (${sql.join(
          keyIn(query.cursor, [z.string(), z.string(), z.string(), z.guid(), z.string()]).map((value, index) =>
            place[index] === 'evaluation_id' ? sql`${value}::uuid` : sql`${value}`,
          ),
        )})`;
  const { rows } = await sql<Row>`
    select * from (
      select deadline.evaluation_id, deadline.evaluatee_id, person.given_name, person.family_name, school.school_id,
        school.name as school_name, deadline.kind, deadline.title, deadline.due_on,
        case when change.kind is null then deadline.due_on else change.due_on end as moved_to,
        reached.reached_on as done_on, turn.before, turn.after
      from app.evaluation_deadline as deadline
      left join ${changeRows(movesIn(effect.changes))} on ${isChanged}
      left join (${reachedRows(evaluations)}) as reached
        on reached.evaluation_id = deadline.evaluation_id and reached.milestone = deadline.met_by
      left join ${turnRows(effect.turns)} on deadline.school_id = turn.school_id and deadline.tracks = turn.tracks
        and deadline.kind = turn.kind and deadline.counted_from = turn.counted_from and reached.reached_on = turn.done_on
        and deadline.applies
      join app.person on person.district_id = deadline.district_id and person.person_id = deadline.evaluatee_id
      join app.school on school.district_id = deadline.district_id and school.school_id = deadline.school_id
      where deadline.district_id = ${districtId} and deadline.school_year = ${schoolYear}
        and (turn.kind is not null ${query.only === 'turned' ? sql`` : sql`or change.kind is not null`})
    ) as affected
    where ${after}
    order by ${sql.join(place.map((column) => sql.ref(column)))} limit ${query.limit + 1}`.execute(tx);
  const page = pageOf(rows, query.limit, (row) => place.map((column) => row[column]));
  const items = page.items.map((row) => ({
    evaluationId: row.evaluation_id,
    teacher: { personId: row.evaluatee_id, name: nameOf(row) },
    school: { schoolId: row.school_id, name: row.school_name },
    kind: row.kind,
    title: row.title,
    from: row.due_on,
    to: row.moved_to,
    doneOn: row.done_on,
    before: row.before,
    after: row.after,
  }));
  return { items, nextCursor: page.nextCursor };
}
