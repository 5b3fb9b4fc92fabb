/** The dates that a district's contract sets, from its clocks. */
import { firstSchooldayOf, lastSchooldayOf } from '../calendars.ts';
import type { Clock, ClockDates, Count } from '../clocks/clock.ts';
import type { DeadlineFacts, DueDate } from '../deadlines.ts';
import { addDays, type LocalDate } from '../local-date.ts';
import { firstDayOf } from '../school-year.ts';
import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from '../working-days.ts';

/** Who a clock is for. Where the employment is not recorded only the clocks for everybody run. */
function isFor(clock: Clock, employment: DeadlineFacts['employment']): boolean {
  if (clock.for === 'everybody') return true;
  return employment !== null && employment.isInstructional === (clock.for === 'instructional');
}

function startOfCount(count: Count, { schoolYear, calendars, doneOn }: DeadlineFacts): LocalDate | null {
  switch (count.from) {
    case 'school-year':
      return firstDayOf(schoolYear);
    case 'first-schoolday':
      return firstSchooldayOf(calendars);
    case 'last-schoolday':
      return lastSchooldayOf(calendars);
    default:
      return doneOn[count.from] ?? null;
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

/** The deadlines of the chosen clocks. A clock with dates says nothing of a school year that it does not name. */
export function contractDeadlines(facts: DeadlineFacts): DueDate[] {
  const running = (facts.clocks?.clocks ?? []).filter((clock) => isFor(clock, facts.employment));
  return running.flatMap(({ key: kind, title, clause: source, metBy, due }): DueDate[] => {
    const common = { kind, title, source, metBy, isLegal: false, confirmWithCounsel: false };
    if ('on' in due) {
      const dueOn = written(due, facts);
      return dueOn === null ? [] : [{ ...common, dueOn, countedFrom: 'date' }];
    }
    const start = startOfCount(due, facts);
    return [{ ...common, dueOn: start && counted(due, start, facts.holidays), countedFrom: due.from }];
  });
}
