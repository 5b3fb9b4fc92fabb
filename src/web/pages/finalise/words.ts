/** The words of the page that finalises an evaluation. */
export const words = {
  title: (teacher: string) => `Finalise the evaluation of ${teacher}`,
  back: 'Back to the evaluation',
  lead: 'Four steps: put the evaluation in writing, issue it, meet about it, close it. Before each, this page shows what the law still wants.',
  visibleTo:
    'the evaluator and administrators of this school, and human resources. What the law finds when you issue or close is kept, and the teacher reads it then.',
  steps: 'Steps',
  stepDone: 'done',
  asOf: (day: string) => `Checked as of ${day}.`,
  blocks: 'What stands in the way',
  noBlocks: 'Nothing stands in the way.',
  blocksText: 'Mend each of these. Then come back to this page.',
  warnings: 'Warnings',
  warningsText: 'You can go on in spite of a warning. Then say why: it is kept with the warning.',
  breaches: 'Goes on record',
  breachesText: 'The law was broken already. Nothing makes that undone; it is kept with the evaluation, in view.',
  later: 'Needed before the evaluation is closed',
  information: (count: number) => `For information (${count})`,
  blocked: 'This step waits until what stands in the way is mended.',
  notRated: 'Record a rating first. Then the evaluation can be put in writing.',
  preview: 'Preview the rating',
  notYet: 'Start the evaluation first.',
  closed: 'The evaluation is closed. Nothing is left to be done.',
  changedTitle: 'Somebody changed this evaluation in the meantime',
  changedText: 'The page now shows its present state. Check it, then try again.',
} as const;

/** What the four steps are called. */
export const stepWords = {
  draft: 'Put in writing',
  issue: 'Issue',
  conference: 'Conference',
  close: 'Close',
} as const;
