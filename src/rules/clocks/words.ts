/** A clock in words. */
import type { CalendarMark, Milestone } from '../milestones.ts';
import type { Count } from './clock.ts';

const origins: Readonly<Record<CalendarMark | Milestone, string>> = {
  'school-year': 'the beginning of the school year (July 1)',
  'first-schoolday': 'the first schoolday',
  'last-schoolday': 'the last schoolday',
  opening: 'the opening of the evaluation',
  criteria: 'the handing over of the criteria',
  'self-assessment': 'the self-assessment',
  'planning-sheet': 'the planning sheet',
  'planning-conference': 'the planning conference',
  'formal-observation': 'the formal observation',
  'growth-plan-visit': 'the growth plan visit',
  'observation-conference': 'the conference on an observation or concern',
  'written-record': 'the written record of a conference',
  delivery: 'the delivery of the evaluation',
  meeting: 'the meeting on the evaluation',
  'unsatisfactory-notice': 'the notice of unsatisfactory performance',
  'unsatisfactory-conference': 'the conference on unsatisfactory performance',
  'reelection-notice': 'the notice of re-election',
};

const daysOff = { stays: '', next: ', or the next working day', previous: ', or the working day before' } as const;

/** For example "4 working days after the conference on an observation or concern". */
export function countInWords({ from, direction, days, unit, onDayOff }: Count): string {
  const noun = `${unit === 'working-days' ? 'working' : 'calendar'} day${days === 1 ? '' : 's'}`;
  return `${days} ${noun} ${direction} ${origins[from]}${daysOff[onDayOff]}`;
}
