/** A contract's clocks: what it wants done by when, as data. */
import type { LocalDate } from '../local-date.ts';
import type { SchoolYear } from '../school-year.ts';
import type { CalendarMark, Milestone } from '../milestones.ts';

/** So many days before or after something. */
export interface Count {
  from: CalendarMark | Milestone;
  direction: 'after' | 'before';
  /** Whole days, at least 1. The day counted from is not one of them. */
  days: number;
  unit: 'working-days' | 'calendar-days';
  /** What happens to a calendar day that is no working day; a limit counted backward is never moved later. */
  onDayOff: 'stays' | 'next' | 'previous';
}

/** Dates that are agreed anew for each school year. */
export interface ClockDates {
  on: Readonly<Record<SchoolYear, LocalDate>>;
  /** Dates of tracks that have their own, by track. */
  onTrack: Readonly<Record<string, Readonly<Record<SchoolYear, LocalDate>>>>;
}

export const clockAudiences = ['everybody', 'instructional', 'non-instructional'] as const;

export interface Clock {
  /** Lower-case words joined by hyphens; unique within its set and no name of a deadline of the statute. */
  key: string;
  /** What is due, in the contract's words. */
  title: string;
  /** Where the contract says so. */
  clause: string;
  for: (typeof clockAudiences)[number];
  metBy: Milestone;
  due: Count | ClockDates;
}

export interface ClockSet {
  key: string;
  title: string;
  /** The document that the clocks were read in. */
  reference: string;
  clocks: readonly Clock[];
}
