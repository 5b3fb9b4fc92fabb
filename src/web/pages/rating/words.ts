import type { Rating } from '../../api/types.ts';

/** The words of the rating page. */
export const words = {
  title: (teacher: string) => `Rating of ${teacher}`,
  back: 'Back to the evaluation',
  visibleToTeacher: 'you, your evaluator and administrators of your school, and human resources.',
  visibleToStaff: 'the teacher, the evaluator and administrators of this school, and human resources.',
  superseded: 'A later rating has replaced this one. It is kept on record and no longer counts.',
  replaced: (reason: string) => `It replaced an earlier rating. Reason: ${reason}`,
  school: 'School',
  schoolYear: 'School year',
  recorded: 'Recorded',
  recordedBy: 'Recorded by',
  theService: 'The service',
  print: 'Print this page',
  download: 'Download as a spreadsheet',
  downloadHint:
    'Its formulas work the rating out again, so that every step can be checked and tried with other numbers.',
  policyTitle: 'Policy and fingerprints',
  policyLead:
    'A fingerprint changes when a single character changes. Anybody who has the policy and the inputs can work them out again and compare.',
  policy: 'Policy',
  policyVersion: (policy: Rating['policy']) => `${policy.title}, version ${policy.version}`,
  policyFingerprint: 'Fingerprint of the policy',
  inputsFingerprint: 'Fingerprint of the inputs',
  inputs: 'Show the inputs as they were scored',
} as const;

/** The words of a scored outcome, final or previewed. */
export const outcomeWords = {
  rating: 'Rating',
  noRating: 'No rating',
  pending: 'Not yet',
  composite: 'Composite',
  exactly: (exact: string) => `exactly ${exact}`,
  reasons: 'Why there is no rating',
  explanation: 'How it came about',
  trace: 'Every step',
  traceCaption: 'Every step of the calculation, in order',
  number: 'No.',
  step: 'Step',
  part: 'Component',
  whole: 'All components',
  inputs: 'What went in',
  nothing: 'Nothing',
  byHand: 'By hand',
  result: 'Result',
  source: 'Source',
  noSource: 'None named',
  weights: 'Weights that were used',
} as const;
