import type { LifeAct, LifeStep } from '../api/evaluation-life.ts';
import { fieldWords } from './act-words.ts';
import { today } from './dates.ts';
import type { FieldError } from './error-summary.tsx';

type FieldName = 'day' | 'until' | 'manner' | 'settlement' | 'attendance' | 'evaluator' | 'note';

/** What each act asks for, in the order of its form. */
export const fieldsOf: Record<LifeAct, readonly FieldName[]> = {
  start: ['day'],
  draft: [],
  issue: ['manner', 'day', 'note'],
  conference: ['attendance', 'day', 'note'],
  close: ['day', 'note'],
  acknowledge: [],
  'settle-receipt': ['settlement', 'day', 'note'],
  reopen: ['note'],
  delegate: ['evaluator', 'note'],
  leave: ['day', 'until', 'note'],
  left: ['day', 'note'],
};

/** Acts whose text cannot be left out, and what to say when it is. */
const noteNeeded: Partial<Record<LifeAct, string>> = {
  'settle-receipt': fieldWords.witnessMissing,
  reopen: fieldWords.noteMissing,
  delegate: fieldWords.noteMissing,
  leave: fieldWords.noteMissing,
  left: fieldWords.noteMissing,
};

/** A form that nobody has filled in. */
export const blankStep = (): LifeStep => ({
  occurredOn: today(),
  manner: 'in_person',
  settlement: 'refused',
  isAttended: true,
  note: '',
  acknowledgement: '',
  evaluatorId: '',
  untilOn: '',
});

/** What is still to be filled in before the act can be sent. */
export function missingIn(act: LifeAct, step: LifeStep, needsAcknowledgement: boolean): FieldError[] {
  const fields = fieldsOf[act];
  const missing: FieldError[] = [];
  if (fields.includes('day') && step.occurredOn === '')
    missing.push({ field: 'act-day', message: fieldWords.dayMissing });
  if (fields.includes('evaluator') && step.evaluatorId === '')
    missing.push({ field: 'act-evaluator', message: fieldWords.evaluatorMissing });
  const wanted = act === 'conference' && !step.isAttended ? fieldWords.declinedMissing : noteNeeded[act];
  if (wanted !== undefined && step.note.trim() === '') missing.push({ field: 'act-note', message: wanted });
  if (needsAcknowledgement && step.acknowledgement.trim() === '')
    missing.push({ field: 'act-acknowledgement', message: fieldWords.acknowledgementMissing });
  return missing;
}
