/** What a viewer can do with an evaluation now, so that a client never guesses. */
import { type EvaluationStatus, isOpen, type LifeActName, statusAfter } from '../../rules/evaluation-life.ts';

interface Standing {
  status: EvaluationStatus;
  isRated: boolean;
  scorable: boolean;
}

/** The acts of the evaluation's life that end in a step, in the order in which they come. */
const acts: readonly LifeActName[] = [
  'start',
  'draft',
  'issue',
  'conference',
  'close',
  'reopen',
  'delegate',
  'leave',
  'left',
];

export function actionsOn(evaluation: Standing, role: string): string[] {
  const { status, isRated, scorable } = evaluation;
  const mayFollow = (act: LifeActName) => statusAfter(act, status) !== undefined;
  if (role === 'teacher') return ['respond', ...(mayFollow('acknowledge') ? ['acknowledge'] : [])];
  if (role !== 'administrator' && role !== 'hr') return [];
  const whileOpen = [
    ...(role === 'administrator' ? ['observe'] : []),
    'measure',
    'write',
    ...(scorable ? ['preview', 'rate'] : []),
  ];
  return [
    ...(isOpen(status) ? whileOpen : []),
    ...acts.filter((act) => mayFollow(act) && (act !== 'draft' || isRated)),
    ...(mayFollow('acknowledge') ? ['settle-receipt'] : []),
    'follow-up',
  ];
}
