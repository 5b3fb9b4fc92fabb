/** Everything that is due in evaluations, with how it stands: of the people whom a viewer sees. */
import type { Transaction } from 'kysely';
import type { Viewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { DeadlineState } from '../../rules/deadlines/state.ts';
import { daysBetween, type LocalDate } from '../../rules/local-date.ts';
import { addSchoolYears, type SchoolYear, schoolYearOf } from '../../rules/school-year.ts';
import { deadlinesIn, type EvaluationDeadline, type Scope, standing } from '../deadlines/queries.ts';

/** One thing that is due in one evaluation, and how it stands on the day it is looked at. */
export interface Duty extends EvaluationDeadline {
  state: DeadlineState;
}

/** A duty with its day. */
export interface DatedDuty extends Duty {
  dueOn: LocalDate;
}

/** Days after which what was not done is looked at no more by reminders and calendars. */
const lookBackDays = 365;

/** States of what is still to be done. */
export const undoneStates: readonly DeadlineState[] = ['waiting', 'open', 'due_soon', 'overdue'];

/** The evaluations of a school year that this viewer sees, by the same rule as row-level security has for their rows. */
export function scopeOf({ role, personId, schoolIds }: Viewer, schoolYear: SchoolYear): Scope | undefined {
  if (role === 'hr') return { schoolYear };
  if (role === 'administrator') return { schoolYear, schoolIds };
  return role === 'teacher' && personId !== null ? { schoolYear, personId } : undefined;
}

/** The duties of a scope that apply. Call it as the reader of duties. */
export async function dutiesOf(
  tx: Transaction<Database>,
  districtId: string,
  { scope, asOf }: { scope: Scope; asOf: LocalDate },
): Promise<Duty[]> {
  const deadlines = await deadlinesIn(tx, districtId, scope);
  return deadlines
    .filter(({ applies }) => applies)
    .map((deadline) => ({ ...deadline, state: standing(deadline, asOf) }));
}

/** The duties that have a day, around this school year: due a year ago at most. Call it as the reader of duties. */
export async function datedDuties(
  tx: Transaction<Database>,
  districtId: string,
  { scopes, asOf }: { scopes: (schoolYear: SchoolYear) => Scope | undefined; asOf: LocalDate },
): Promise<DatedDuty[]> {
  const duties: DatedDuty[] = [];
  for (const years of [-1, 0, 1]) {
    const scope = scopes(addSchoolYears(schoolYearOf(asOf), years));
    if (!scope) continue;
    for (const duty of await dutiesOf(tx, districtId, { scope, asOf })) {
      const { dueOn } = duty;
      if (dueOn !== null && daysBetween(dueOn, asOf) < lookBackDays) duties.push({ ...duty, dueOn });
    }
  }
  return duties.toSorted(byDay);
}

/** By day (those without one last), then by evaluation and kind: an order without ties. */
export function byDay(one: Duty, other: Duty): number {
  const [a, b] = [one, other].map(sortKeyOf);
  return a === undefined || b === undefined ? 0 : a < b ? -1 : Number(a > b);
}

/** The text that byDay compares. */
export const sortKeyOf = ({ dueOn, evaluationId, kind }: Duty): string => `${dueOn ?? '9999'} ${evaluationId} ${kind}`;
