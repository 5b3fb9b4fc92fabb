/** The deadlines of evaluations with how they stand, for other features to read. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { calendarsOf, type DatedCalendar } from '../../rules/calendars.ts';
import { lastSchooldayLimits } from '../../rules/deadlines/legal.ts';
import { type DeadlineState, doneOnOf, stateOf } from '../../rules/deadlines/state.ts';
import { type LocalDate, localDate } from '../../rules/local-date.ts';
import { type Timeliness, timelinessOf } from '../../rules/timeliness.ts';
import { calendarsOfYears } from '../calendars/queries.ts';
import { reachedMilestones } from './reached.ts';
import { inScope, type Scope } from './subjects.ts';

export type { Scope } from './subjects.ts';

/** One deadline of one evaluation. */
export interface EvaluationDeadline {
  evaluationId: string;
  evaluateeId: string;
  schoolId: string;
  /** Who answers for the evaluation now. */
  evaluatorId: string;
  schoolYear: string;
  kind: string;
  title: string;
  /** null while what it is counted from is not known. */
  dueOn: LocalDate | null;
  targetOn: LocalDate | null;
  /** null: not done. */
  doneOn: LocalDate | null;
  /** How it is counted, in words. */
  counting: string;
  /** Section of the statute, or clause of the contract. */
  source: string;
  isLegal: boolean;
  confirmWithCounsel: boolean;
  applies: boolean;
  /** By which calendars it was done in time; null: not done, or not counted from the last schoolday. */
  timeliness: Timeliness | null;
  /** The calendar versions for the employee, oldest first, where it is counted from a schoolday. */
  calendars: readonly DatedCalendar[];
}

interface Row {
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
  evaluator_id: string;
  school_year: string;
  kind: string;
  title: string;
  due_on: string | null;
  target_on: string | null;
  counting: string;
  source: string;
  is_legal: boolean;
  confirm_with_counsel: boolean;
  counted_from: string;
  met_by: string;
  tracks: string[];
  applies: boolean;
}

const dateOrNull = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));

function describe(row: Row, doneOn: LocalDate | null, calendars: readonly DatedCalendar[]): EvaluationDeadline {
  const limit = row.counted_from === 'last-schoolday' ? lastSchooldayLimits[row.kind] : undefined;
  return {
    evaluationId: row.evaluation_id,
    evaluateeId: row.evaluatee_id,
    schoolId: row.school_id,
    evaluatorId: row.evaluator_id,
    schoolYear: row.school_year,
    kind: row.kind,
    title: row.title,
    dueOn: dateOrNull(row.due_on),
    targetOn: dateOrNull(row.target_on),
    doneOn,
    counting: row.counting,
    source: row.source,
    isLegal: row.is_legal,
    confirmWithCounsel: row.confirm_with_counsel,
    applies: row.applies,
    timeliness: doneOn === null || limit === undefined ? null : timelinessOf(doneOn, calendars, limit),
    calendars,
  };
}

/**
 * The deadlines of every evaluation of a scope, by evaluation and due day, those without a day last.
 * Call it as human resources or as the reader of duties, and show each viewer those of the evaluations that viewer sees.
 */
export async function deadlinesIn(
  tx: Transaction<Database>,
  districtId: string,
  scope: Scope,
): Promise<EvaluationDeadline[]> {
  const { rows } = await sql<Row>`
    select deadline.*, evaluation.evaluator_id
    from app.evaluation_deadline as deadline join app.evaluation using (district_id, evaluation_id)
    where ${inScope(districtId, scope)}
    order by deadline.evaluation_id, deadline.due_on nulls last, deadline.kind`.execute(tx);
  const reached = await reachedMilestones(tx, districtId, scope);
  const years = [...new Set(rows.map(({ school_year }) => school_year))];
  const calendars = await calendarsOfYears(tx, districtId, years);
  const histories = new Map<string, DatedCalendar[]>();
  const historyOf = ({ school_year, school_id: schoolId, tracks }: Row): DatedCalendar[] => {
    const name = JSON.stringify([school_year, schoolId, tracks]);
    const history = histories.get(name) ?? calendarsOf(calendars.get(school_year) ?? [], { schoolId, tracks });
    histories.set(name, history);
    return history;
  };
  return rows.map((row) => {
    const { met_by: metBy, counted_from: countedFrom } = row;
    const doneOn = doneOnOf({ metBy, countedFrom }, reached.get(row.evaluation_id) ?? {});
    return describe(row, doneOn, countedFrom.endsWith('-schoolday') ? historyOf(row) : []);
  });
}

/** The deadlines of one evaluation; see deadlinesIn. */
export async function deadlinesOf(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
): Promise<EvaluationDeadline[]> {
  return await deadlinesIn(tx, districtId, { evaluationId });
}

/** How a deadline stands on a day. What was in time by the calendar of its day is met, whatever was adopted since. */
export function standing(deadline: EvaluationDeadline, asOf: LocalDate): DeadlineState {
  if (deadline.applies && deadline.timeliness === 'ONLY_WHEN_DONE') return 'met';
  return stateOf({ ...deadline, asOf });
}
