/** The words of the evaluation page. */
export const words = {
  title: (teacher: string) => `Evaluation of ${teacher}`,
  back: 'All evaluations',
  backToOwn: 'Your evaluations',
  school: 'School',
  grade: 'Grade',
  schoolYear: 'School year',
  evaluator: 'Evaluator',
  noEvaluator: 'None named',
  policy: 'Policy',
  policyVersion: (title: string, version: number) => `${title}, version ${version}`,
  status: 'Status',
  visibleToTeacher:
    'you, your evaluator and administrators of your school, and human resources. You do not see drafts of observations until they are shared with you.',
  visibleToStaff:
    'the evaluator and administrators of this school, and human resources. The teacher sees this page with shared observations, but no drafts.',
  observations: 'Observations',
  noObservations: 'No observation has been entered yet.',
  noSharedObservations: 'No observation has been shared with you yet.',
  newObservation: 'Enter an observation',
  observedOn: 'Date of the observation',
  observedOnMissing: 'Enter the date of the observation',
  create: 'Continue',
  draft: 'Draft, not shared',
  shared: 'Shared with the teacher',
  measures: 'Evidence for the other components',
  nothingAttached: 'Nothing is attached yet.',
  computeFromScores: 'Work out from pupil scores',
  recomputeFromScores: 'Work out again from pupil scores',
  stateMissing: 'There is no evidence: say why',
  missingReason: 'Reason',
  missingReasonHint: 'The policy decides what follows. Missing evidence is never counted as zero.',
  missingReasonMissing: 'Say why there is no evidence',
  saveMissing: 'Save the reason',
  weight: (weight: string) => `Weight ${weight}`,
  ratings: 'Ratings',
  noRating: 'No rating has been recorded yet.',
  preview: 'Preview the rating',
  observationsVisible:
    'a draft is seen by its observer, the other administrators of this school and human resources; the teacher reads it once it is shared.',
  measuresVisible: 'the teacher, the evaluator and administrators of this school, and human resources.',
  written: 'The written evaluation',
  writtenDraft:
    'the evaluator and administrators of this school, and human resources. Findings and recommendations are drafts until the evaluation is issued; then the teacher reads them.',
  writtenShared: 'the teacher, the evaluator and administrators of this school, and human resources.',
  writtenVisibleToTeacher:
    'you, your evaluator and administrators of your school, and human resources. Findings and recommendations come into view when they are issued to you.',
  evidence: 'Evidence of pupil progress',
  evidenceCount: (count: number) =>
    count === 0 ? 'No test or other evidence has been entered.' : `${count} ${count === 1 ? 'entry' : 'entries'}`,
  findings: 'Findings and recommendations',
  findingsCount: (texts: number, recommendations: number) =>
    `${texts} of 4 criteria written, ${recommendations} ${recommendations === 1 ? 'recommendation' : 'recommendations'}`,
  assistance: 'Assistance',
  assistanceCount: (count: number) =>
    count === 0
      ? 'For unsatisfactory performance: notice, assistance plan, Peer Assistance and Review.'
      : `${count} on record: notices, assistance plans and referrals`,
  respond: 'Respond to this evaluation',
  attachResponse: 'Attach a response on paper',
  otherActs: 'What else can happen',
  otherActsText: 'Each of these asks first, and goes on record for good.',
  audit: 'Who did what, and when',
  changedTitle: 'Somebody changed this evaluation in the meantime',
  changedText: 'The page now shows its present state. Check it, then try again.',
} as const;
