/** How a deadline stands on a day. */
import { addDays, type LocalDate } from '../local-date.ts';
import { type Milestone, milestones } from '../milestones.ts';

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

const isMilestone = (text: string): text is Milestone => (milestones as readonly string[]).includes(text);

/**
 * The day on which a deadline was met; null: not yet. What is counted from something that happens again is met by what
 * came after the last time: the record of an earlier conference is not the record of a later one.
 */
export function doneOnOf(
  { metBy, countedFrom }: { metBy: string; countedFrom: string },
  reached: Readonly<Partial<Record<Milestone, LocalDate>>>,
): LocalDate | null {
  const done = isMilestone(metBy) ? (reached[metBy] ?? null) : null;
  const start = isMilestone(countedFrom) ? (reached[countedFrom] ?? null) : null;
  return done !== null && start !== null && done < start ? null : done;
}
