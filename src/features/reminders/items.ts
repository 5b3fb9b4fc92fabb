/** What each recipient is reminded of. Pure: this decides who is told about whom. */
import type { LocalDate } from '../../rules/local-date.ts';
import { type DatedDuty, undoneStates } from '../compliance/queries.ts';
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
export function itemsFor(
  recipient: Recipient,
  duties: readonly DueDuty[],
  nameOf: (personId: string) => string,
): Item[] {
  const { personId, isTeacher, schoolIds, isHr } = recipient;
  const named = duties.flatMap((duty) => {
    const { evaluateeId: evaluatee, evaluationId } = duty;
    if (evaluatee === personId) return isTeacher ? [itemOf(duty, { evaluationId, about: null, count: 1 })] : [];
    return schoolIds.includes(duty.schoolId)
      ? [itemOf(duty, { evaluationId, about: nameOf(evaluatee), count: 1 })]
      : [];
  });
  return isHr ? [...named, ...inNumbers(duties)] : named;
}

function inNumbers(duties: readonly DueDuty[]): Item[] {
  const groups = Map.groupBy(duties, ({ kind, dueOn }) => `${dueOn} ${kind}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [itemOf(first, { evaluationId: null, about: null, count: rest.length + 1 })] : [],
  );
}
