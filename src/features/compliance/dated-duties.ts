/** Everything that is due by a day, with the day on which it was done and how it stands: worked out set-wise. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type DeadlineState, dueSoonDays } from '../../rules/deadlines/state.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { reachedRows } from '../deadlines/index.ts';

/** One row of `dutyRows`. */
export interface DutyRow {
  evaluation_id: string;
  evaluatee_id: string;
  evaluator_id: string;
  school_id: string;
  school_year: string;
  kind: string;
  title: string;
  due_on: LocalDate | null;
  target_on: LocalDate | null;
  counting: string;
  source: string;
  is_legal: boolean;
  confirm_with_counsel: boolean;
  done_on: LocalDate | null;
  state: DeadlineState;
}

/**
 * The duties of the evaluations that a condition on app.evaluation selects, as the transaction's role sees them. The
 * states are those of stateOf in src/rules, which a test compares with these.
 * @param evaluations must name the district
 * @param asOf the day on which they are looked at, where the district is
 */
export function dutyRows(evaluations: RawBuilder<boolean>, asOf: LocalDate): RawBuilder<unknown> {
  return sql`
    select deadline.evaluation_id, deadline.evaluatee_id, evaluation.evaluator_id, deadline.school_id,
      deadline.school_year, deadline.kind, deadline.title, deadline.due_on, deadline.target_on, deadline.counting,
      deadline.source, deadline.is_legal, deadline.confirm_with_counsel, reached.done_on,
      case
        when not deadline.applies then 'not_applicable'
        when deadline.due_on is null and reached.done_on is null then 'waiting'
        when deadline.due_on is null or reached.done_on <= deadline.due_on then 'met'
        when reached.done_on is not null then 'missed'
        when ${asOf}::date > deadline.due_on then 'overdue'
        when ${asOf}::date >= deadline.due_on - ${dueSoonDays}::int then 'due_soon'
        else 'open'
      end as state
    from app.evaluation
    join app.evaluation_deadline as deadline using (district_id, evaluation_id)
    left join (
      select evaluation_id, milestone, min(reached_on) as done_on
      from (${reachedRows(evaluations)}) as every_one group by evaluation_id, milestone
    ) as reached on reached.evaluation_id = deadline.evaluation_id and reached.milestone = deadline.met_by
    where ${evaluations}`;
}

/**
 * The duties still to be done that are due on a day or before it, and were not given up on: due at most a year ago.
 * For the service itself: call it as the duty reader, who sees the whole district.
 */
export async function dutiesDueBy(
  tx: Transaction<Database>,
  districtId: string,
  { asOf, until }: { asOf: LocalDate; until: LocalDate },
): Promise<DutyRow[]> {
  const { rows } = await sql<DutyRow>`
    select * from (${dutyRows(sql`evaluation.district_id = ${districtId}`, asOf)}) as duty
    where state in ('overdue', 'due_soon', 'open') and due_on <= ${until} and due_on > ${asOf}::date - 365
    order by due_on, title, evaluation_id`.execute(tx);
  return rows;
}

/** The duties with a day that the viewer sees, of the present and the coming school year: due at most a year ago. */
export async function datedDuties(tx: Transaction<Database>, districtId: string, asOf: LocalDate): Promise<DutyRow[]> {
  const { rows } = await sql<DutyRow>`
    select * from (${dutyRows(sql`evaluation.district_id = ${districtId}`, asOf)}) as duty
    where state <> 'not_applicable' and due_on > ${asOf}::date - 365
    order by due_on, title, evaluation_id`.execute(tx);
  return rows;
}
