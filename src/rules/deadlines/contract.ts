/** The dates that a district's contract sets, from its clocks. */
import { firstSchooldayOf, lastSchooldayOf } from '../calendars.ts';
import type { Clock, ClockDates, Count } from '../clocks/clock.ts';
import { countInWords } from '../clocks/words.ts';
import type { DeadlineFacts, DueDate } from '../deadlines.ts';
import { addDays, type LocalDate } from '../local-date.ts';
import { firstDayOf } from '../school-year.ts';
import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from '../working-days.ts';

/** Who a clock is for. Where the employment is not recorded only the clocks for everybody run. */
function isFor(clock: Clock, employment: DeadlineFacts['employment']): boolean {
  if (clock.for === 'everybody') return true;
  return employment !== null && employment.isInstructional === (clock.for === 'instructional');
}

function startOfCount(count: Count, { schoolYear, calendars, reachedOn }: DeadlineFacts): LocalDate | null {
  switch (count.from) {
    case 'school-year':
      return firstDayOf(schoolYear);
    case 'first-schoolday':
      return firstSchooldayOf(calendars);
    case 'last-schoolday':
      return lastSchooldayOf(calendars);
    default:
      return reachedOn[count.from] ?? null;
  }
}

function counted(count: Count, start: LocalDate, holidays: readonly LocalDate[]): LocalDate {
  const days = count.direction === 'before' ? -count.days : count.days;
  if (count.unit === 'working-days') return addWorkingDays(start, days, holidays);
  const day = addDays(start, days);
  if (count.onDayOff === 'next') return workingDayOnOrAfter(day, holidays);
  return count.onDayOff === 'previous' ? workingDayOnOrBefore(day, holidays) : day;
}

/** The date written for the school year: of the tracks that have their own the earliest, else the common one. */
function written(dates: ClockDates, { schoolYear, tracks }: DeadlineFacts): LocalDate | null {
  const ofTracks = tracks.flatMap((track) => dates.onTrack[track]?.[schoolYear] ?? []);
  return ofTracks.toSorted()[0] ?? dates.on[schoolYear] ?? null;
}

/** The deadline of a clock: none for a school year that a clock with dates does not name. */
export function dueDateOf(clock: Clock, facts: DeadlineFacts): DueDate[] {
  const { key: kind, title, clause: source, metBy, due } = clock;
  const common = { kind, title, source, metBy, isLegal: false, confirmWithCounsel: false };
  if ('on' in due) {
    const dueOn = written(due, facts);
    return dueOn === null
      ? []
      : [{ ...common, dueOn, counting: `Agreed for ${facts.schoolYear}`, countedFrom: 'date' }];
  }
  const start = startOfCount(due, facts);
  const dueOn = start && counted(due, start, facts.holidays);
  return [{ ...common, dueOn, counting: countInWords(due), countedFrom: due.from }];
}

/** The deadlines of the chosen clocks that run for the employee. */
export const contractDeadlines = (facts: DeadlineFacts): DueDate[] =>
  (facts.clocks?.clocks ?? [])
    .filter((clock) => isFor(clock, facts.employment))
    .flatMap((clock) => dueDateOf(clock, facts));
