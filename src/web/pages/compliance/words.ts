import type { Duty, RecordedFinding } from '../../api/types.ts';

export const words = {
  title: 'Duties and deadlines',
  visibility: (isHr: boolean) =>
    isHr ? 'human resources sees the whole district.' : 'you see the evaluations of your schools.',
  schoolYear: 'School year',
  filters: 'Choose a school year',
  asOf: (day: string, evaluations: number) =>
    `As of ${day}: ${evaluations} ${evaluations === 1 ? 'evaluation' : 'evaluations'}.`,
  mine: 'Evaluations you answer for',
  all: (isHr: boolean) => (isHr ? 'The whole district' : 'Your schools'),
  dueNext: 'Due next',
  nothingDue: 'Nothing is due next.',
  byDuty: 'By duty',
  bySchool: 'By school',
  school: 'School',
  duty: 'Duty',
  source: 'Source',
  teacher: 'Teacher',
  dueOn: 'Due on',
  target: (day: string) => `aim for ${day}`,
  state: 'State',
  evaluations: 'Evaluations',
  law: 'What the law found',
  lawLead: 'A breach that happened stays in view; nothing takes it out.',
  nothingFound: 'Nothing was found.',
  otherYears: (count: number) =>
    count === 1
      ? '1 breach of another school year is on record.'
      : `${count} breaches of other school years are on record.`,
  rule: 'Rule',
  count: 'Count',
  progress: 'Evaluations with an entry on pupils’ progress',
  progressText: (entries: number, all: number) => `${entries} of ${all} evaluations have an entry on pupils’ progress.`,
  download: 'Download the duties (CSV)',
  downloadFindings: 'Download the findings (CSV)',
  seeAll: 'See all duties',
  dutiesTitle: 'Duties',
  findingsTitle: 'Findings of the law',
  back: 'Duties and deadlines',
  anyState: 'Any state',
  none: 'There are none.',
  recorded: 'Recorded',
  finding: 'Finding',
  counsel: 'Confirm with counsel',
} as const;

export const stateWords: Record<Duty['state'], string> = {
  overdue: 'Overdue',
  due_soon: 'Due soon',
  open: 'Open',
  waiting: 'Waiting for something else',
  met: 'Done in time',
  missed: 'Done late',
};

export const severityWords: Record<RecordedFinding['finding']['severity'], string> = {
  BREACH: 'The law was broken',
  BLOCK: 'Stands in the way',
  WARN: 'Warning',
  INFO: 'For information',
};
