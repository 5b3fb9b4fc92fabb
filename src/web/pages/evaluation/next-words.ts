/** The words of the next step. */
export const nextWords = {
  title: 'Next step',
  start: 'This evaluation is planned. Start it to enter observations and evidence.',
  observe: 'Go to the observations',
  observeText: 'No observation has been entered yet. Enter one to begin.',
  goOnObserving: 'Go on with the observation',
  goOnObservingText: 'An observation is still a draft. It counts once it is shared with the teacher.',
  attach: 'Go to the evidence',
  attachText: (component: string) => `The policy weighs “${component}”, and nothing is attached to it yet.`,
  preview: 'See what the rating would be',
  previewText: 'Observations and evidence are there. See what the policy makes of them, then record the rating.',
  finalise: 'Finalise the evaluation',
  finaliseText:
    'The rating is on record. Finalising shows what the law still wants, then puts the evaluation in writing and issues it.',
  conference: 'The teacher has the evaluation. Meet about it, and record the conference.',
  close: 'The conference was held. What is left is to close the evaluation.',
  closed: 'This evaluation is closed. Nothing is left to be done.',
  wait: 'There is nothing for you to do yet. When the evaluation is issued to you, you find it here.',
  acknowledge:
    'The evaluation was issued to you. Confirm that you received it; that does not mean that you agree with it.',
  read: 'There is nothing for you to confirm. You can respond to this evaluation at any time.',
  received: 'You confirmed that you received this evaluation. You can respond to it at any time.',
} as const;
