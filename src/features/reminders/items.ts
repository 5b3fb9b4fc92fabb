/** What each recipient is reminded of. Pure: this decides who is told about whom. */
import type { LocalDate } from '../../rules/local-date.ts';
import { type DatedDuty, type DueEmployee, undoneStates } from '../compliance/queries.ts';
import type { Recipient } from './recipients.ts';
import { type Stage, stageOf } from './stages.ts';

/** One thing to remind somebody of. */
export interface Item {
  /** null: a number of evaluations; nobody is named. */
  evaluationId: string | null;
  kind: string;
  title: string;
  source: string;
  dueOn: LocalDate;
  stage: Stage;
  /** Whose evaluation it is, where the recipient may be told; null: the recipient's own, or nobody's in particular. */
  about: string | null;
  /** Evaluations it stands for. */
  count: number;
}

/** A duty that is due, with its stage today. */
export interface DueDuty extends DatedDuty {
  stage: Stage;
}

/** What everybody is reminded of together. */
export interface Due {
  duties: readonly DueDuty[];
  /** Employees to be evaluated of whom no evaluation was started. */
  unstarted: readonly DueEmployee[];
  today: LocalDate;
}

/** Those of the duties that are still to be done and near, or have passed. */
export function dueDuties(duties: readonly DatedDuty[], today: LocalDate): DueDuty[] {
  return duties.flatMap((duty) => {
    const stage = undoneStates.includes(duty.state) ? stageOf(duty.dueOn, today) : undefined;
    return stage === undefined ? [] : [{ ...duty, stage }];
  });
}

const itemOf = (duty: DueDuty, rest: Pick<Item, 'evaluationId' | 'about' | 'count'>): Item => ({
  kind: duty.kind,
  title: duty.title,
  source: duty.source,
  dueOn: duty.dueOn,
  stage: duty.stage,
  ...rest,
});

/**
 * A teacher's own duties, a principal's schools' by name, the district's in numbers for human resources. Somebody who is
 * several of these is reminded of each thing once.
 * @param nameOf names of people by id
 */
export function itemsFor(recipient: Recipient, due: Due, nameOf: (personId: string) => string): Item[] {
  const { personId, isTeacher, schoolIds, isHr } = recipient;
  const named = due.duties.flatMap((duty) => {
    const { evaluateeId: evaluatee, evaluationId } = duty;
    if (evaluatee === personId) return isTeacher ? [itemOf(duty, { evaluationId, about: null, count: 1 })] : [];
    return schoolIds.includes(duty.schoolId)
      ? [itemOf(duty, { evaluationId, about: nameOf(evaluatee), count: 1 })]
      : [];
  });
  const unstarted = due.unstarted.filter(
    (employee) => isHr || employee.schoolIds.some((schoolId) => schoolIds.includes(schoolId)),
  );
  return [...named, ...(isHr ? inNumbers(due.duties) : []), ...notStarted(unstarted, due.today)];
}

function inNumbers(duties: readonly DueDuty[]): Item[] {
  const groups = Map.groupBy(duties, ({ kind, dueOn }) => `${dueOn} ${kind}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [itemOf(first, { evaluationId: null, about: null, count: rest.length + 1 })] : [],
  );
}

/** What was not started has no dates of its own yet, so it is counted towards the day the copy would be due. */
function notStarted(employees: readonly DueEmployee[], today: LocalDate): Item[] {
  return [...Map.groupBy(employees, ({ copyDueOn }) => copyDueOn)].flatMap(([dueOn, each]) => {
    const stage = dueOn === null ? undefined : stageOf(dueOn, today);
    if (dueOn === null || stage === undefined) return [];
    const title = 'To be evaluated this year and not started';
    const rest = { evaluationId: null, about: null, count: each.length };
    return [{ kind: 'not-started', title, source: 'Educ. Code 44663(a), 44664', dueOn, stage, ...rest }];
  });
}
