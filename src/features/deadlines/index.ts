/** What other features may do with deadlines; what they may read is in queries.ts. */
export { followMilestones } from './follow.ts';
export { reachedRows } from './reached.ts';
export { refreshDeadlines, startDeadlines } from './refresh.ts';
export { type Subject, subjectOfAssignment } from './subjects.ts';
