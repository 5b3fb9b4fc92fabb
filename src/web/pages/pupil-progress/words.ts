import type { EvidenceContent } from '../../api/writing.ts';

/** The words of the page for evidence of pupil progress. */
export const words = {
  title: (teacher: string) => `Evidence of pupil progress for ${teacher}`,
  back: 'Back to the evaluation',
  lead: 'Tests and other evidence of what pupils learned that were weighed, considered or cited (Educ. Code 44662(b)(1)). What the policy works out from the district’s own pupil scores stands on the page of the evaluation.',
  visibleTo:
    'the evaluator and administrators of this school, and human resources. The teacher reads it as part of the evaluation once it is issued.',
  visibleToTeacher: 'you, your evaluator and administrators of your school, and human resources.',
  list: 'Evidence on record',
  none: 'No evidence has been entered here.',
  add: 'Add evidence',
  change: 'Change',
  changeTitle: (title: string) => `Change: ${title}`,
  withdraw: 'Withdraw',
  withdrawn: 'Withdrawn: it is not part of the evaluation.',
  takeBack: 'Take it back in',
  save: 'Save the evidence',
  cancel: 'Cancel',
  saved: 'The evidence is saved.',
  instrument: 'Test or other source',
  chooseInstrument: 'Choose from the catalogue',
  noInstruments: 'The catalogue is empty. Human resources can add to it.',
  name: 'Name of the evidence',
  metric: 'What is reported',
  metricHint: 'For example: share of pupils who met the standard, average gain, percentile.',
  dataYear: 'School year of the results',
  standards: 'Which standards it measures progress toward',
  level: 'Whose pupils',
  referencing: 'What results are compared with',
  usedOn: 'Day it was used in the evaluation',
  releasedOn: 'Day the results came out (optional)',
  considered: 'It was considered in this evaluation',
  consideredHint: 'Only what was considered counts as evidence of pupil progress.',
  more: 'Grade, subject and weight',
  grade: 'Grade (optional)',
  subject: 'Subject (optional)',
  weight: 'Weight in the composite, from 0 to 1',
  weightHint: '0 when it was considered or cited without a weight of its own.',
  valueAdded: 'It is a value-added estimate',
  notConsidered: 'Not considered',
  isConsidered: 'Considered',
  instrumentMissing: 'Choose the test or other source',
  nameMissing: 'Name the evidence',
  metricMissing: 'Say what is reported',
  usedOnMissing: 'Enter the day on which it was used',
  weightWrong: 'Enter a decimal number from 0 to 1, for example 0.3',
  changedTitle: 'Somebody changed this evidence in the meantime',
  changedText: 'The list shows what is saved now. What you entered is still in the form; save again to replace it.',
} as const;

type Choice<Value extends string> = readonly { value: Value; label: string }[];

export const standardsChoices: Choice<EvidenceContent['standards']> = [
  { value: 'local', label: 'Standards of the governing board' },
  { value: 'state', label: 'Standards of the state' },
  { value: 'none', label: 'No standards' },
];

export const levelChoices: Choice<EvidenceContent['level']> = [
  { value: 'own_pupils', label: 'The teacher’s own pupils' },
  { value: 'school', label: 'The whole school' },
];

export const referencingChoices: Choice<EvidenceContent['referencing']> = [
  { value: 'criterion', label: 'A standard or a goal' },
  { value: 'publisher_norm', label: 'The publisher’s norm' },
  { value: 'peer_state_norm', label: 'Other pupils of the state' },
];
