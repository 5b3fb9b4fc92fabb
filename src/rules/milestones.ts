/**
 * What happens in the course of an evaluation, each with its day. A deadline is met by a milestone, and some are counted
 * from one. What an agreement calls them in its own words stands in its clocks.
 */
export const milestones = [
  /** The employee is told of being evaluated: the evaluation is opened. */
  'opening',
  /** Criteria, procedures and forms are given to the employee, and the evaluator is named. */
  'criteria',
  'self-assessment',
  'planning-sheet',
  'planning-conference',
  'formal-observation',
  /** A short informal visit. */
  'growth-plan-visit',
  /** A conference about an observation or a concern. */
  'observation-conference',
  /** The written record of such a conference. */
  'written-record',
  /** The copy of the written evaluation reaches the employee (44663). */
  'delivery',
  /** Employee and evaluator meet to discuss the evaluation (44663). */
  'meeting',
  /** Notice in writing of unsatisfactory performance (44664(b)). */
  'unsatisfactory-notice',
  /** The conference about it, with specific recommendations (44664(b)). */
  'unsatisfactory-conference',
  /** Notice of re-election or non-re-election of a probationary employee (44929.21(b)). */
  'reelection-notice',
] as const;
export type Milestone = (typeof milestones)[number];

/** Days of the year that a count can start from without anybody's doing. */
export const calendarMarks = ['school-year', 'first-schoolday', 'last-schoolday'] as const;
export type CalendarMark = (typeof calendarMarks)[number];
