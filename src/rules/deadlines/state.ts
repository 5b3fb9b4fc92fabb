/** How a deadline stands on a day. */
import { addDays, type LocalDate } from '../local-date.ts';

/**
 * waiting: what it is counted from is not known yet; open; due_soon; overdue: the day has passed and it is not done;
 * met: done in time; missed: done late; not_applicable: it was withdrawn or never applied.
 */
export const deadlineStates = ['waiting', 'open', 'due_soon', 'overdue', 'met', 'missed', 'not_applicable'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** Days before a deadline from which it counts as due soon. */
export const dueSoonDays = 15;

/**
 * The state on the day `asOf`. What was done before a later change of its date is judged by the date as it stands;
 * timelinessOf tells where an amended calendar makes the difference.
 */
export function stateOf(deadline: {
  applies: boolean;
  dueOn: LocalDate | null;
  doneOn: LocalDate | null;
  asOf: LocalDate;
}): DeadlineState {
  const { applies, dueOn, doneOn, asOf } = deadline;
  if (!applies) return 'not_applicable';
  if (dueOn === null) return doneOn === null ? 'waiting' : 'met';
  if (doneOn !== null) return doneOn <= dueOn ? 'met' : 'missed';
  if (asOf > dueOn) return 'overdue';
  return asOf >= addDays(dueOn, -dueSoonDays) ? 'due_soon' : 'open';
}
