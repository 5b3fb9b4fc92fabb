/** What is found when something had a last lawful day: done late, not done, or never possible. */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { Finding, FactsUsed } from '../../../rules/finding.ts';
import { daysBetween, inWords, type LocalDate } from '../../../rules/local-date.ts';
import { counted } from './words.ts';

/** A finding before its rule's name and citation are added. */
export type Draft = Omit<Finding, 'rule' | 'citation'> & Partial<Pick<Finding, 'citation'>>;

/** Delivery or meeting, as sentences speak of it. */
export interface Deed {
  /** Opening of a sentence: "The copy was transmitted". */
  done: string;
  undone: string;
  /** Opening of a sentence with the noun alone: "Delivery". */
  noun: string;
  lateCode: string;
  undoneCode: string;
  /** What to do when it is not done and can still be done late. */
  remedy: string;
}

export const delivery: Deed = {
  done: 'The copy was transmitted',
  undone: 'No copy was transmitted',
  noun: 'Delivery',
  lateCode: 'DELIVERED_LATE',
  undoneCode: 'NOT_DELIVERED',
  remedy: 'Transmit the copy now; every further day makes it later.',
};

export const meeting: Deed = {
  done: 'The meeting was held',
  undone: 'No meeting was held',
  noun: 'A meeting',
  lateCode: 'MET_LATE',
  undoneCode: 'NOT_MET',
  remedy: 'Hold the meeting now; every further day makes it later.',
};

interface Limit {
  /** The last lawful day. */
  day: LocalDate;
  /** How the sentence explains it: "30 days before the last schoolday, June 9, 2017". */
  reason: string;
}

type Employee = EvaluationFacts['employee'];

/** A deed that was done after its last lawful day. Nothing that happens later takes this back. */
export function doneLate(deed: Deed, doneOn: LocalDate, limit: Limit, employee: Employee, facts: FactsUsed): Draft {
  if (employee.hiredOn > limit.day) return impossible(deed, limit, employee, facts);
  const late = counted(daysBetween(limit.day, doneOn), 'day', 'days');
  return {
    severity: 'BREACH',
    code: deed.lateCode,
    sentence: `${deed.done} on ${inWords(doneOn)}, ${late} after ${inWords(limit.day)} (${limit.reason}).`,
    remedy: 'Keep it on record: nothing makes it timely afterwards.',
    facts,
  };
}

/** A deed that is not done, on a day after its last lawful one; nothing for an employee who had left by then. */
export function undone(deed: Deed, limit: Limit, employee: Employee, facts: FactsUsed): Draft[] {
  if (employee.leftOn !== null && employee.leftOn < limit.day) return [];
  if (employee.isOnLeaveAllYear) return [onLeave(deed, limit, facts)];
  if (employee.hiredOn > limit.day) return [impossible(deed, limit, employee, facts)];
  const sentence = `${deed.undone} by ${inWords(limit.day)} (${limit.reason}).`;
  return [{ severity: 'BREACH', code: deed.undoneCode, sentence, remedy: deed.remedy, facts }];
}

const impossible = (deed: Deed, limit: Limit, { hiredOn }: Employee, facts: FactsUsed): Draft => ({
  severity: 'BREACH',
  code: 'IMPOSSIBLE_HIRE_DATE',
  sentence: `${deed.noun} by ${inWords(limit.day)} (${limit.reason}) was never possible: the employee was hired on ${inWords(hiredOn)}.`,
  remedy: 'Do it as soon as it can be done, and keep the reason on record.',
  facts: { ...facts, hiredOn },
});

const onLeave = (deed: Deed, limit: Limit, facts: FactsUsed): Draft => ({
  severity: 'WARN',
  code: 'ON_LEAVE_ALL_YEAR',
  sentence: `${deed.undone} by ${inWords(limit.day)} (${limit.reason}); the employee was on leave the whole school year, which the Act does not except.`,
  remedy: 'Evaluate the employee in the school year of the return.',
  facts,
});
