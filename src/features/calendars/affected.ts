/** The deadlines that a calendar would move, or judge otherwise, a page at a time. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import { keyIn, pageOf } from '../../platform/http/cursor.ts';
import { nameOf } from '../common/index.ts';
import { type CalendarEffect, changeRows, firstDone, isChanged, turnFinder, turnRows } from '../deadlines/index.ts';

interface Row {
  evaluation_id: string;
  evaluatee_id: string;
  given_name: string;
  family_name: string;
  school_id: string;
  school_name: string;
  tracks: string[];
  kind: string;
  title: string;
  due_on: string | null;
  moved_to: string | null;
  done_on: string | null;
}

/** What moves. */
const moved = (districtId: string, effect: CalendarEffect): RawBuilder<unknown> => sql`
  select deadline.*, change.due_on as moved_to
  from app.evaluation_deadline as deadline join ${changeRows(effect)} on ${isChanged(districtId, effect)}`;

/** What turns; a deadline that does not move can turn too, by the day on which a version was adopted. */
const turned = (districtId: string, effect: CalendarEffect): RawBuilder<unknown> => sql`
  select deadline.*, case when change.kind is null then deadline.due_on else change.due_on end as moved_to
  from (${turnRows(districtId, effect)}) as deadline
  left join ${changeRows(effect)} on ${isChanged(districtId, effect)}`;

const order = ['school_name', 'family_name', 'given_name', 'evaluation_id', 'kind'] as const;
const orderColumns = sql.join(order.map((column) => sql.ref(column)));
const cursorParts = [z.string(), z.string(), z.string(), z.guid(), z.string()];

function afterCursor(cursor: string | undefined): RawBuilder<boolean> {
  if (cursor === undefined) return sql`true`;
  const values = keyIn(cursor, cursorParts).map((value, index) =>
    order[index] === 'evaluation_id' ? sql`${value}::uuid` : sql`${value}`,
  );
  return sql`(${orderColumns}) > (${sql.join(values)})`;
}

export interface PageQuery {
  only?: 'turned' | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** One page of them, by school and name; whether something was done is looked up for the page alone. */
export async function affectedDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  { effect, query }: { effect: CalendarEffect; query: PageQuery },
) {
  const affected = query.only === 'turned' ? turned(districtId, effect) : moved(districtId, effect);
  const { rows } = await sql<Row>`
    select page.*, ${firstDone('page')} as done_on from (
      select * from (
        select affected.district_id, evaluation_id, evaluatee_id, given_name, family_name, school.school_id,
          school.name as school_name, tracks, kind, title, due_on, moved_to
        from (${affected}) as affected
        join app.person on person.district_id = affected.district_id and person.person_id = affected.evaluatee_id
        join app.school on school.district_id = affected.district_id and school.school_id = affected.school_id
      ) as named
      where ${afterCursor(query.cursor)} order by ${orderColumns} limit ${query.limit + 1}
    ) as page
    order by ${orderColumns}`.execute(tx);
  const page = pageOf(rows, query.limit, (row) => order.map((column) => row[column]));
  const turnOf = turnFinder(effect);
  const items = page.items.map((row) => ({
    evaluationId: row.evaluation_id,
    teacher: { personId: row.evaluatee_id, name: nameOf(row) },
    school: { schoolId: row.school_id, name: row.school_name },
    kind: row.kind,
    title: row.title,
    from: row.due_on,
    to: row.moved_to,
    doneOn: row.done_on,
    ...turnOf({ schoolId: row.school_id, tracks: row.tracks, kind: row.kind, doneOn: row.done_on }),
  }));
  return { items, nextCursor: page.nextCursor };
}
