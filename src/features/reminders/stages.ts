import { daysBetween, type LocalDate } from '../../rules/local-date.ts';

/** Days before a date at which people are reminded of it, nearest first. */
const daysBefore = [1, 7, 14, 35, 45] as const;

/** How near a date is: 45, 35, 14, 7 or 1 days at most, or 0 when it has passed. Each is told once. */
export type Stage = (typeof daysBefore)[number] | 0;

/** The furthest day that anybody is reminded of. */
export const horizonDays = 45;

/** The stage of a date today; undefined when it is too far away. A stage is not missed because a day was. */
export function stageOf(dueOn: LocalDate, today: LocalDate): Stage | undefined {
  const days = daysBetween(today, dueOn);
  return days < 0 ? 0 : daysBefore.find((limit) => days <= limit);
}
