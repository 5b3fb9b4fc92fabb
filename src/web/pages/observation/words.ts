/** The words of the observation page. */
export const words = {
  title: (teacher: string) => `Observation of ${teacher}`,
  back: 'Back to the evaluation',
  details: 'About the observation',
  observedOn: 'Date of the observation',
  observedOnWrong: 'Enter a date',
  minutes: 'Length in minutes (optional)',
  minutesWrong: 'Enter a whole number from 1 to 600, or leave it empty',
  summary: 'Summary (optional)',
  standard: (key: string, title: string) => `Standard ${key}: ${title}`,
  element: (key: string, title: string) => `${key} ${title}`,
  notRated: 'Not rated',
  notRatedText:
    'Leave an element at “Not rated” when you did not see it or have not judged it yet. It is left out, never counted as zero.',
  evidence: (key: string) => `Evidence for ${key}: what you saw or heard`,
  progress: (rated: number, all: number) => `${rated} of ${all} elements rated`,
  share: (teacher: string) => `Share with ${teacher}`,
  shareTitle: (teacher: string) => `Share this observation with ${teacher}?`,
  shareText: (teacher: string) =>
    `${teacher} will be able to read it at once. From then on it counts towards the rating and can no longer be changed.`,
  shareIncomplete: (open: number) =>
    `${open} ${open === 1 ? 'element is' : 'elements are'} not rated. The rating is worked out from those that are.`,
  sharedNow: (teacher: string) => `The observation is shared with ${teacher}.`,
  observer: 'Observer',
  state: 'State',
  draft: 'Draft',
  shared: 'Shared',
  length: 'Length',
  lengthInWords: (minutes: number | null) => (minutes === null ? 'Not given' : `${minutes} minutes`),
  level: 'Level',
  noEvidence: 'No evidence was written down.',
  conflictTitle: 'This observation was changed elsewhere',
} as const;
