/** Working days: every day but Saturdays, Sundays and the district's holidays. */
import { addDays, isWeekend, type LocalDate } from './local-date.ts';

/** Holidays that a year cannot exceed; a search through more days than this has no end. */
const longestSearch = 4000;

/** Thrown when holidays leave no working day within a decade. */
export class WorkingDayError extends Error {
  override name = 'WorkingDayError';
}

export const isWorkingDay = (date: LocalDate, holidays: readonly LocalDate[]): boolean =>
  !isWeekend(date) && !holidays.includes(date);

/**
 * The working day that is `count` working days after `date`; before it when negative. The day itself is not counted, so
 * that four working days after a Friday is the Thursday of the next week. Zero gives the day itself, working or not.
 * @throws WorkingDayError
 */
export function addWorkingDays(date: LocalDate, count: number, holidays: readonly LocalDate[]): LocalDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  let left = Math.abs(count);
  for (let tried = 0; left > 0; tried += 1) {
    if (tried > longestSearch) throw new WorkingDayError(`There are no ${Math.abs(count)} working days near ${date}.`);
    day = addDays(day, step);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** The date itself when it is a working day, otherwise the nearest one before it. */
export const workingDayOnOrBefore = (date: LocalDate, holidays: readonly LocalDate[]): LocalDate =>
  addWorkingDays(addDays(date, 1), -1, holidays);

/** The date itself when it is a working day, otherwise the nearest one after it. */
export const workingDayOnOrAfter = (date: LocalDate, holidays: readonly LocalDate[]): LocalDate =>
  addWorkingDays(addDays(date, -1), 1, holidays);

/** Working days after `from` up to `to`, the last day counted; none when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, holidays: readonly LocalDate[]): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}
