import type { Deadline, EvaluationStep } from '../../api/types.ts';
import { mannerWords } from '../../components/act-words.ts';

/** The words of the timeline. */
export const words = {
  title: 'Timeline',
  lead: 'What was done, what is due, what was answered, and what was found. Nothing here is ever taken away.',
  noSteps: 'This evaluation was taken over with its ratings; its single steps are not on record here.',
  today: 'Today',
  undated: 'Not dated yet',
  by: (name: string) => `By ${name}.`,
  recordedLater: (day: string) => `Recorded later, on ${day}.`,
  copy: 'Read the written evaluation as it was then',
  response: 'Response of the teacher',
  readResponse: 'Read the response',
  onPaper: (name: string) => `Received on paper and attached by ${name}.`,
  breach: 'On record for good',
  findings: (count: number) => `What the law said then (${count})`,
  acknowledged: (reason: string) => `Acknowledged: ${reason}`,
  done: (day: string) => `Done ${day}`,
  target: (day: string) => `Aim for ${day}, the last working day before it.`,
  until: (day: string) => `Until ${day}.`,
} as const;

const kinds: Record<EvaluationStep['kind'], string> = {
  planned: 'Planned',
  started: 'Started',
  drafted: 'Put in writing',
  issued: 'Issued to the teacher',
  conference_held: 'Conference held',
  acknowledged: 'Receipt acknowledged',
  closed: 'Closed',
  reopened: 'Reopened',
  superseded: 'Superseded',
  delegated: 'Given to another evaluator',
  leave: 'Teacher on leave',
  left: 'Closed without a rating: the teacher left',
};

const receipts: Record<string, string> = {
  received: 'Receipt acknowledged by the teacher, which is no agreement',
  refused: 'Receipt refused before a witness',
  unavailable: 'Teacher unavailable to acknowledge receipt, before a witness',
};

/** What happened, in words. */
export function stepInWords({ kind, manner, isAttended, delegatedTo }: EvaluationStep): string {
  if (kind === 'acknowledged') return receipts[manner ?? ''] ?? kinds.acknowledged;
  if (kind === 'conference_held' && isAttended === false) return 'Conference offered, and declined by the teacher';
  if (kind === 'delegated' && delegatedTo !== null) return `Given to ${delegatedTo.name} as evaluator`;
  const how = (mannerWords as Record<string, string>)[manner ?? ''];
  return kind === 'issued' && how !== undefined ? `${kinds.issued}: ${how.toLowerCase()}` : kinds[kind];
}

const states: Record<Deadline['state'], string> = {
  waiting: 'Not dated yet',
  open: 'Open',
  due_soon: 'Due soon',
  overdue: 'Overdue',
  met: 'Done in time',
  missed: 'Done late',
  not_applicable: 'Does not apply',
};

/** How a deadline stands, in words. */
export const stateInWords = (state: Deadline['state']): string => states[state];
