/** Which milestones an evaluation has reached, from wherever the service knows it. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type LocalDate, localDate } from '../../rules/local-date.ts';
import { type Milestone, milestones } from '../../rules/milestones.ts';
import { inScope, type Scope } from './subjects.ts';

/** Days by milestone; one that was not reached is missing. */
export type Reached = Readonly<Partial<Record<Milestone, LocalDate>>>;

/**
 * A query for rows (evaluation_id, milestone, reached_on): every milestone reached by the evaluations that a condition
 * on app.evaluation selects, as far as their administrators may read it. What happened twice counts from the first time,
 * a conference from the last: its written record is due anew each time.
 */
export function reachedRows(evaluations: RawBuilder<boolean>): RawBuilder<unknown> {
  const ofThem = (table: string) => sql`from ${sql.table(`app.${table}`)} as own
    join app.evaluation using (district_id, evaluation_id) where ${evaluations}`;
  return sql`
    select evaluation_id, 'opening' as milestone,
      (evaluation.created_at at time zone district.time_zone)::date as reached_on
    from app.evaluation join app.district using (district_id) where ${evaluations}
    union all
    select evaluation_id, case kind when 'issued' then 'delivery' else 'meeting' end, min(occurred_on)
    ${ofThem('evaluation_step')} and kind in ('issued', 'conference_held') group by evaluation_id, kind
    union all
    select evaluation_id, 'formal-observation', min(observed_on)
    ${ofThem('observation')} and own.status = 'shared' group by evaluation_id
    union all
    select evaluation_id, 'unsatisfactory-notice', min(given_on) ${ofThem('unsatisfactory_notice')} group by evaluation_id
    union all
    select evaluation_id, 'unsatisfactory-conference', min(occurred_on)
    ${ofThem('evaluation_step')} and kind = 'conference_held' and exists (
      select from app.unsatisfactory_notice as notice where notice.district_id = own.district_id
        and notice.evaluation_id = own.evaluation_id and notice.given_on <= own.occurred_on) group by evaluation_id
    union all
    select evaluation_id, milestone, reached_on from (
      select distinct on (evaluation_id, milestone) evaluation_id, milestone, reached_on
      ${ofThem('milestone_record')} order by evaluation_id, milestone, sequence desc
    ) as latest where reached_on is not null`;
}

/** The notice of re-election, which only human resources and the reader of duties may read. */
const noticeRows = (evaluations: RawBuilder<boolean>): RawBuilder<unknown> => sql`
  select evaluation_id, 'reelection-notice' as milestone, min(given_on) as reached_on
  from app.evaluation join app.reelection_notice as notice on notice.district_id = evaluation.district_id
    and notice.person_id = evaluation.evaluatee_id and notice.superseded_at is null
    and notice.given_on >= make_date(left(evaluation.school_year, 4)::int, 7, 1)
    and notice.given_on < make_date(left(evaluation.school_year, 4)::int + 1, 7, 1)
  where ${evaluations} group by evaluation_id`;

const isMilestone = (text: string): text is Milestone => (milestones as readonly string[]).includes(text);

interface Row {
  evaluation_id: string;
  milestone: string;
  reached_on: string;
}

function byEvaluation(rows: readonly Row[]): Map<string, Reached> {
  return new Map(
    [...Map.groupBy(rows, ({ evaluation_id }) => evaluation_id)].map(([id, each]) => [
      id,
      Object.fromEntries(
        each.flatMap(({ milestone, reached_on }) =>
          isMilestone(milestone) ? [[milestone, localDate(reached_on)]] : [],
        ),
      ),
    ]),
  );
}

/** What an evaluation reached, and whether its last copy was satisfactory. */
export interface Progress {
  reached: Reached;
  /** Of the copy given out last; null: none was, or the board has not said what is satisfactory. */
  isSatisfactory: boolean | null;
}

/** How far each evaluation of a scope has come, by its identifier; without the notice of re-election. */
export async function progressOf(
  tx: Transaction<Database>,
  districtId: string,
  scope: Scope,
): Promise<(evaluationId: string) => Progress> {
  const evaluations = inScope(districtId, scope);
  const reached = byEvaluation((await sql<Row>`${reachedRows(evaluations)}`.execute(tx)).rows);
  const { rows } = await sql<{ evaluation_id: string; is_satisfactory: boolean }>`
    select distinct on (evaluation_id) evaluation_id, is_satisfactory
    from app.evaluation_step join app.evaluation using (district_id, evaluation_id)
    where ${evaluations} and is_satisfactory is not null
    order by evaluation_id, sequence desc`.execute(tx);
  const satisfactory = new Map(rows.map((row) => [row.evaluation_id, row.is_satisfactory]));
  return (id) => ({ reached: reached.get(id) ?? {}, isSatisfactory: satisfactory.get(id) ?? null });
}

/** What every evaluation of a scope reached. Call it as human resources or as the reader of duties. */
export async function reachedMilestones(
  tx: Transaction<Database>,
  districtId: string,
  scope: Scope,
): Promise<Map<string, Reached>> {
  const evaluations = inScope(districtId, scope);
  const query = sql<Row>`${reachedRows(evaluations)} union all ${noticeRows(evaluations)}`;
  return byEvaluation((await query.execute(tx)).rows);
}
