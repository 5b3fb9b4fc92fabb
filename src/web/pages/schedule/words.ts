import type { ScheduledEmployee } from '../../api/types.ts';

export const words = {
  title: 'Who is due',
  lead: 'The law says how often each employee is evaluated (Educ. Code 44664). Here is everybody, with the reason.',
  visibility: (isHr: boolean) =>
    isHr ? 'human resources sees the whole district.' : 'you see the employees of your schools.',
  counts: ({ people, due, dueNotStarted }: { people: number; due: number; dueNotStarted: number }, year: string) =>
    `${due} of ${people} ${people === 1 ? 'person is' : 'people are'} due in ${year}; for ${dueNotStarted} no evaluation has been started.`,
  filters: 'Filter the schedule',
  schoolYear: 'School year',
  show: 'Show',
  due: 'Those who are due',
  notStarted: 'Due, and not started',
  everybody: 'Everybody',
  reason: 'Reason',
  anyReason: 'Any reason',
  caption: 'Employees by name',
  none: 'Nobody matches.',
  name: 'Name',
  school: 'School',
  why: 'Why',
  next: 'Next due',
  evaluation: 'Evaluation',
  open: 'Open',
  start: 'Start',
  notDue: 'Not due',
  warnings: (count: number) => (count === 1 ? '1 finding of the law' : `${count} findings of the law`),
} as const;

const reasons: Record<ScheduledEmployee['reason'], string> = {
  PROBATIONARY: 'Probationary: every year',
  TEMPORARY: 'Temporary: every year',
  EVERY_OTHER_YEAR: 'Permanent: every other year',
  EVERY_FIVE_YEARS: 'Permanent: every five years by consent',
  AFTER_UNSATISFACTORY: 'After an unsatisfactory evaluation',
  NEVER_EVALUATED: 'No evaluation on record',
  CONSENT_WITHDRAWN: 'Consent to five years withdrawn',
  STATUS_UNKNOWN: 'Status not on record',
  OUT_OF_SCOPE: 'Outside the Act',
  NOT_EMPLOYED: 'Not employed',
};

export const reasonOptions = Object.entries(reasons).map(([value, label]) => ({ value, label }));
