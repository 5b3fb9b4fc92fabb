import type { LifeAct, Settlement, Transmittal } from '../api/evaluation-life.ts';

/** One act: what its button, its question and its success say. */
interface ActWords {
  label: string;
  title: string;
  text: string;
  done: string;
  /** What the day that is asked for is the day of. */
  day?: string;
  /** What the text that is asked for says. */
  note?: string;
  noteHint?: string;
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
    label: 'Put the evaluation in writing',
    title: 'Put this evaluation in writing?',
    text: 'What is there now becomes the written evaluation. A later change to it takes a new draft. The teacher does not see it before it is issued.',
    done: 'The evaluation is in writing.',
  },
  issue: {
    label: 'Issue the evaluation',
    title: 'Issue the evaluation',
    text: 'Record how and when a copy was given to the teacher. The teacher reads the findings and recommendations from then on, and the evaluation takes no more observations, evidence or ratings unless it is reopened.',
    done: 'The evaluation is issued.',
    day: 'Day the copy was given',
    note: 'Note (optional)',
    noteHint: 'Who handed it over, for instance. The teacher can read it.',
  },
  conference: {
    label: 'Record the conference',
    title: 'Record the conference',
    text: 'Record the day on which teacher and evaluator met about the evaluation. A conference that came too late is recorded like any other.',
    done: 'The conference is recorded.',
    day: 'Day of the conference',
    note: 'Note',
    noteHint: 'Needed when the teacher declined: how the teacher was asked. The teacher can read it.',
  },
  close: {
    label: 'Close the evaluation',
    title: 'Close the evaluation',
    text: 'A closed evaluation can be reopened with a reason, and the reopening is recorded. The teacher can respond to it at any time.',
    done: 'The evaluation is closed.',
    day: 'Day it was closed',
    note: 'Note (optional)',
    noteHint: 'The teacher can read it.',
  },
  acknowledge: {
    label: 'I received the evaluation',
    title: 'Confirm that you received the evaluation?',
    text: 'You confirm that you received it, not that you agree. You can respond to it before or afterwards, at any time.',
    done: 'Your receipt is recorded.',
  },
  'settle-receipt': {
    label: 'Record a refused receipt',
    title: 'Record that receipt was not acknowledged?',
    text: 'For a teacher who refuses to acknowledge receipt or cannot be reached. It needs a witness.',
    done: 'It is recorded.',
    day: 'Day it was witnessed',
    note: 'Who witnessed it, and what',
    noteHint: 'The teacher can read it.',
  },
  reopen: {
    label: 'Reopen the evaluation',
    title: 'Reopen this evaluation?',
    text: 'The present rating and the copy that was issued stay on record. A new rating supersedes the present one and needs a reason of its own. The findings are drafts again until a new copy is issued.',
    done: 'The evaluation is open again.',
    note: 'Reason for reopening',
    noteHint: 'The teacher can read it.',
  },
  delegate: {
    label: 'Give to another evaluator',
    title: 'Give this evaluation to another evaluator?',
    text: 'The other evaluator goes on where you stop. What was entered so far keeps the name of who entered it.',
    done: 'The evaluation has another evaluator.',
    note: 'Reason',
    noteHint: 'The teacher can read it.',
  },
  leave: {
    label: 'Record a leave',
    title: 'Record that the teacher is on leave?',
    text: 'The leave goes on record. No day by which something is due moves because of it.',
    done: 'The leave is recorded.',
    day: 'First day of the leave',
    note: 'Reason',
    noteHint: 'Say no more than is needed. The teacher can read it.',
  },
  left: {
    label: 'The teacher has left',
    title: 'Close this evaluation because the teacher left?',
    text: 'It is closed without a rating. What is on record stays.',
    done: 'The evaluation is closed: the teacher left.',
    day: 'Last day of the teacher',
    note: 'Reason',
    noteHint: 'The teacher can read it.',
  },
};

/** How a copy was transmitted. */
export const mannerWords: Record<Transmittal, string> = {
  in_person: 'Handed over in person',
  mail: 'By mail',
  email: 'By e-mail',
  online: 'In this service',
};

/** Why the employee did not acknowledge receipt. */
export const settlementWords: Record<Settlement, string> = {
  refused: 'The teacher refused',
  unavailable: 'The teacher could not be reached',
};

/** The words of the fields that acts ask for. */
export const fieldWords = {
  manner: 'How it was given',
  settlement: 'What happened',
  attendance: 'The meeting',
  attended: 'Teacher and evaluator met',
  declined: 'The teacher was asked and declined',
  evaluator: 'New evaluator',
  chooseEvaluator: 'Choose an evaluator',
  noEvaluator: 'You see no other evaluator. Human resources can give the evaluation to one.',
  until: 'Last day of the leave, if it is known',
  acknowledgement: 'Why you go on in spite of the warnings',
  acknowledgementHint: 'It is kept for good beside each warning, and the teacher can read it.',
  dayMissing: 'Enter the day',
  noteMissing: 'Give the reason',
  witnessMissing: 'Say who witnessed it, and what',
  declinedMissing: 'Say how the teacher was asked and declined',
  evaluatorMissing: 'Choose the new evaluator',
  acknowledgementMissing: 'Say why you go on in spite of the warnings',
} as const;
