/** Writes computed deadlines, many evaluations in a few statements. Only what differs is touched. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { ComputedDeadline, Group } from './compute.ts';

/** As jsonb_to_recordset reads it; a group is named by its place in the list. */
const recordOf = (deadline: ComputedDeadline, group: number) => ({
  grp: group,
  kind: deadline.kind,
  title: deadline.title,
  due_on: deadline.dueOn,
  target_on: deadline.targetOn,
  counting: deadline.counting,
  source: deadline.source,
  is_legal: deadline.isLegal,
  confirm_with_counsel: deadline.confirmWithCounsel,
  counted_from: deadline.countedFrom,
  met_by: deadline.metBy,
  tracks: deadline.tracks,
  calendar_ids: deadline.calendarIds,
  clock_set_id: deadline.clockSetId,
});

const computedColumns = [
  'title',
  'due_on',
  'target_on',
  'counting',
  'source',
  'is_legal',
  'confirm_with_counsel',
  'counted_from',
  'met_by',
  'tracks',
  'calendar_ids',
  'clock_set_id',
];

const columns = (of: string, wanted = computedColumns): RawBuilder<unknown> =>
  sql.join(wanted.map((column) => sql.ref(`${of}.${column}`)));

/** A version that leaves a date where it was is no change; the row names the one that the date was computed from. */
const whatCounts = computedColumns.filter((column) => column !== 'calendar_ids');

/** The common table expressions `member` (evaluation_id, grp) and `wanted` (a group's deadlines). */
function given(groups: readonly Group[]): RawBuilder<unknown> {
  const members = groups.flatMap(({ evaluationIds }, group) => evaluationIds.map((id) => ({ id, grp: group })));
  const deadlines = groups.flatMap((group, index) => group.deadlines.map((deadline) => recordOf(deadline, index)));
  return sql`member as (
      select id as evaluation_id, grp from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as m (id uuid, grp int)
    ), wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(deadlines)}::jsonb) as w (grp int, kind text, title text,
        due_on date, target_on date, counting text, source text, is_legal boolean, confirm_with_counsel boolean,
        counted_from text, met_by text, tracks text[], calendar_ids uuid[], clock_set_id uuid)
    )`;
}

/** Adds the deadlines that an evaluation does not have yet. */
export async function insertDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  { groups, at }: { groups: readonly Group[]; at: Date },
): Promise<number> {
  const { numAffectedRows } = await sql`
    with ${given(groups)}
    insert into app.evaluation_deadline (district_id, evaluation_id, kind, evaluatee_id, school_id, school_year,
      ${sql.join(computedColumns.map((column) => sql.ref(column)))}, computed_at)
    select evaluation.district_id, evaluation.evaluation_id, wanted.kind, evaluation.evaluatee_id, evaluation.school_id,
      evaluation.school_year, ${columns('wanted')}, ${at}::timestamptz
    from member join wanted using (grp)
      join app.evaluation on evaluation.district_id = ${districtId} and evaluation.evaluation_id = member.evaluation_id
    where not exists (select from app.evaluation_deadline as present where present.district_id = ${districtId}
      and present.evaluation_id = member.evaluation_id and present.kind = wanted.kind)`.execute(tx);
  return Number(numAffectedRows);
}

/** Brings deadlines that are there to what was computed. */
export async function updateDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  { groups, at }: { groups: readonly Group[]; at: Date },
): Promise<number> {
  const { numAffectedRows } = await sql`
    with ${given(groups)}
    update app.evaluation_deadline as deadline
    set (${sql.join(computedColumns.map((column) => sql.ref(column)))}) = (${columns('wanted')}),
      applies = true, computed_at = ${at}::timestamptz
    from member join wanted using (grp)
    where deadline.district_id = ${districtId} and deadline.evaluation_id = member.evaluation_id
      and deadline.kind = wanted.kind
      and (${columns('deadline', whatCounts)}, deadline.applies)
        is distinct from (${columns('wanted', whatCounts)}, true)`.execute(tx);
  return Number(numAffectedRows);
}

/** Says of the deadlines that were not computed, of these kinds or of all, that they do not apply any more. */
export async function withdrawDeadlines(
  tx: Transaction<Database>,
  districtId: string,
  { groups, at, kinds }: { groups: readonly Group[]; at: Date; kinds?: readonly string[] },
): Promise<number> {
  const { numAffectedRows } = await sql`
    with ${given(groups)}
    update app.evaluation_deadline as deadline set applies = false, computed_at = ${at}::timestamptz
    from member
    where deadline.district_id = ${districtId} and deadline.evaluation_id = member.evaluation_id and deadline.applies
      and ${kinds === undefined ? sql`true` : sql`deadline.kind = any (${[...kinds]}::text[])`}
      and not exists (select from wanted where wanted.grp = member.grp and wanted.kind = deadline.kind)`.execute(tx);
  return Number(numAffectedRows);
}
