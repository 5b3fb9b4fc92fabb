import type { Evaluation, EvaluationTimeline } from '../../api/types.ts';
import { nextWords } from './next-words.ts';

/** The one thing to do now: an act, a place to go to, or a sentence when nothing is left. */
export type NextStep =
  | { kind: 'act'; act: 'start' | 'acknowledge'; text: string }
  | { kind: 'link'; to: string; label: string; text: string }
  | { kind: 'nothing'; text: string };

/** What comes next for this person, from where the evaluation stands and what they may do. */
export function nextStepOf(evaluation: Evaluation, record: EvaluationTimeline, isOwn: boolean): NextStep {
  if (isOwn) return nextForTeacher(evaluation, record);
  const { status } = evaluation;
  if (status === 'planned') return { kind: 'act', act: 'start', text: nextWords.start };
  if (status === 'closed') return { kind: 'nothing', text: nextWords.closed };
  if (status === 'issued') return finalise(evaluation, nextWords.conference);
  if (status === 'conference_held') return finalise(evaluation, nextWords.close);
  return nextBeforeIssue(evaluation);
}

function nextForTeacher(evaluation: Evaluation, record: EvaluationTimeline): NextStep {
  if (!evaluation.allowedActions.includes('acknowledge')) return { kind: 'nothing', text: nextWords.wait };
  if (!record.steps.some(({ kind }) => kind === 'issued')) return { kind: 'nothing', text: nextWords.read };
  return isReceived(record)
    ? { kind: 'nothing', text: nextWords.received }
    : { kind: 'act', act: 'acknowledge', text: nextWords.acknowledge };
}

/** Whether the teacher acknowledged the copy that was issued last. */
export function isReceived({ steps }: EvaluationTimeline): boolean {
  const issued = steps.findLast(({ kind }) => kind === 'issued')?.sequence ?? 0;
  return steps.some(
    ({ kind, manner, sequence }) => kind === 'acknowledged' && manner === 'received' && sequence > issued,
  );
}

function nextBeforeIssue(evaluation: Evaluation): NextStep {
  const { observations, components, measures, ratings, allowedActions } = evaluation;
  const path = `/evaluations/${evaluation.evaluationId}`;
  const draft = observations.find(({ status }) => status === 'draft');
  if (draft)
    return link(`${path}/observations/${draft.observationId}`, nextWords.goOnObserving, nextWords.goOnObservingText);
  if (observations.length === 0 && allowedActions.includes('observe'))
    return link('#observations-title', nextWords.observe, nextWords.observeText);
  const missing = components.find(
    ({ type, key }) => type !== 'observation' && !measures.some(({ componentKey }) => componentKey === key),
  );
  if (missing && allowedActions.includes('measure'))
    return link('#measures-title', nextWords.attach, nextWords.attachText(missing.title));
  if (ratings.length === 0 && allowedActions.includes('preview'))
    return link(`${path}/preview`, nextWords.preview, nextWords.previewText);
  return finalise(evaluation, nextWords.finaliseText);
}

const link = (to: string, label: string, text: string): NextStep => ({ kind: 'link', to, label, text });
const finalise = ({ evaluationId }: Evaluation, text: string): NextStep =>
  link(`/evaluations/${evaluationId}/finalise`, nextWords.finalise, text);
