import type { NewMilestoneRecord } from '../../api/types.ts';

/** The words for milestones that are recorded by hand. */
export const milestoneWords = {
  title: 'Record a milestone of the agreement',
  lead: 'Dates of an agreement are counted from milestones. Those that happen outside of this service are recorded here. Nothing is overwritten: the latest record counts, and earlier ones stay. The teacher can read it.',
  milestone: 'What happened',
  choose: 'Choose one',
  takeBack: 'The last record of it was a mistake: take it back',
  day: 'Day on which it happened',
  note: 'Note (optional)',
  reason: 'Why it is taken back',
  save: 'Record',
  done: 'The record is kept, and the dates are counted anew.',
  milestoneMissing: 'Choose what happened.',
  dayMissing: 'Give the day on which it happened.',
  reasonMissing: 'Say why the record is taken back.',
} as const;

/** Milestones, as people call them. */
export const milestoneNames: Readonly<Record<NewMilestoneRecord['milestone'], string>> = {
  criteria: 'Criteria handed over',
  'self-assessment': 'Self-assessment handed in',
  'planning-sheet': 'Planning sheet handed in',
  'planning-conference': 'Planning conference held',
  'growth-plan-visit': 'Growth plan visit',
  'observation-conference': 'Conference on an observation or a concern held',
  'written-record': 'Written record of a conference handed over',
};
