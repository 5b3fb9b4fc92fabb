/** Which milestones an evaluation has reached, from wherever the service knows it. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type LocalDate, localDate } from '../../rules/local-date.ts';
import { type Milestone, milestones } from '../../rules/milestones.ts';
import { inScope, type Scope } from './subjects.ts';

/** Days by milestone; one that was not reached is missing. */
export type Reached = Readonly<Partial<Record<Milestone, LocalDate>>>;

/**
 * One row (evaluation_id, milestone, reached_on) for each milestone reached by the evaluations that the condition on
 * app.evaluation selects. Times become dates where the district is.
 */
export function reachedRows(evaluations: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`
    select evaluation_id, 'opening' as milestone, (evaluation.created_at at time zone district.time_zone)::date as reached_on
    from app.evaluation join app.district using (district_id) where ${evaluations}
    union all
    select evaluation_id, 'delivery', (evaluation.updated_at at time zone district.time_zone)::date
    from app.evaluation join app.district using (district_id) where ${evaluations} and evaluation.status = 'finalised'
    union all
    select evaluation_id, 'formal-observation', min(observed_on)
    from app.observation join app.evaluation using (district_id, evaluation_id)
    where ${evaluations} and observation.status = 'shared' group by evaluation_id
    union all
    select evaluation_id, milestone, reached_on from (
      select distinct on (evaluation_id, milestone) evaluation_id, milestone, reached_on
      from app.milestone_record join app.evaluation using (district_id, evaluation_id)
      where ${evaluations} order by evaluation_id, milestone, sequence desc
    ) as latest where reached_on is not null`;
}

const isMilestone = (text: string): text is Milestone => (milestones as readonly string[]).includes(text);

/** By evaluation; one that reached nothing is missing. */
export async function reachedMilestones(
  tx: Transaction<Database>,
  districtId: string,
  scope: Scope,
): Promise<Map<string, Reached>> {
  const { rows } = await sql<{ evaluation_id: string; milestone: string; reached_on: string }>`
    ${reachedRows(inScope(districtId, scope))}`.execute(tx);
  const byEvaluation = Map.groupBy(rows, ({ evaluation_id }) => evaluation_id);
  return new Map(
    [...byEvaluation].map(([id, each]) => [
      id,
      Object.fromEntries(
        each.flatMap(({ milestone, reached_on }) =>
          isMilestone(milestone) ? [[milestone, localDate(reached_on)]] : [],
        ),
      ),
    ]),
  );
}
