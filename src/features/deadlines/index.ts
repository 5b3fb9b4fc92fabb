/** What other features may do with deadlines; what they may read is in queries.ts. */
export {
  type CalendarChange,
  type CalendarEffect,
  type CalendarTurn,
  calendarEffect,
} from './calendar-effect.ts';
export { followMilestones } from './follow.ts';
export { changeRows, isChanged, moveDeadlines } from './move.ts';
export { firstDone, turnFinder, turnRows } from './turns.ts';
export { reachedRows } from './reached.ts';
export { loadDeadlines, refreshDeadlines, startDeadlines } from './refresh.ts';
export { type Subject, subjectOfAssignment } from './subjects.ts';
