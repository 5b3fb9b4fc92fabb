import type { LifeAct, Transmittal } from '../../api/evaluation-life.ts';

/** One act: what its button, its question and its success say. */
interface ActWords {
  label: string;
  title: string;
  text: string;
  done: string;
  /** The day that is asked for; acts without it happen now. */
  day?: string;
}

/** The words of the acts of an evaluation's life. */
export const actWords: Record<LifeAct, ActWords> = {
  start: {
    label: 'Start the evaluation',
    title: 'Start this evaluation?',
    text: 'It takes observations and evidence from then on.',
    done: 'The evaluation is started.',
    day: 'Day it was started',
  },
  draft: {
    label: 'Draft the evaluation',
    title: 'Put this evaluation in writing?',
    text: 'What is there now becomes the written evaluation. A later change to it takes a new draft.',
    done: 'The evaluation is drafted.',
  },
  issue: {
    label: 'Issue the evaluation',
    title: 'Issue this evaluation?',
    text: 'Record how and when a copy was given to the teacher. An issued evaluation takes no more observations, evidence or ratings unless it is reopened.',
    done: 'The evaluation is issued.',
    day: 'Day the copy was given',
  },
  conference: {
    label: 'Record the conference',
    title: 'Record the conference?',
    text: 'Record the day on which teacher and evaluator met about the evaluation.',
    done: 'The conference is recorded.',
    day: 'Day of the conference',
  },
  close: {
    label: 'Close the evaluation',
    title: 'Close this evaluation?',
    text: 'A closed evaluation can be reopened with a reason, and the reopening is recorded. The teacher can respond to it at any time.',
    done: 'The evaluation is closed.',
    day: 'Day it was closed',
  },
  reopen: {
    label: 'Reopen the evaluation',
    title: 'Reopen this evaluation?',
    text: 'The present rating and the copy that was issued stay on record. A new rating replaces it and needs a reason.',
    done: 'The evaluation is open again.',
  },
};

export const mannerWords: Record<Transmittal, string> = {
  in_person: 'Handed over in person',
  mail: 'By mail',
  email: 'By e-mail',
  online: 'In this service',
};

export const lifeWords = {
  manner: 'How it was given',
  acknowledgement: 'Reason for going on in spite of warnings',
  acknowledgementHint: 'Only needed when the service names a warning. It is kept with the warning.',
  reason: 'Reason for reopening',
  reasonMissing: 'Give the reason for reopening',
} as const;
