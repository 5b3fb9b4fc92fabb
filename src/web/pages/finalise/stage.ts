import type { Evaluation } from '../../api/types.ts';

/** The steps of finalising, in order. */
export const stages = ['draft', 'issue', 'conference', 'close'] as const;
export type Stage = (typeof stages)[number];

const byStatus: Record<Evaluation['status'], Stage | null> = {
  planned: null,
  in_progress: 'draft',
  drafted: 'issue',
  issued: 'conference',
  conference_held: 'close',
  closed: null,
};

/** The step that comes now; null before the evaluation is started and after it is closed. */
export const stageOf = (status: Evaluation['status']): Stage | null => byStatus[status];

/** Whether a step lies behind, for an evaluation that stands there. */
export function isBehind(stage: Stage, status: Evaluation['status']): boolean {
  if (status === 'closed') return true;
  const now = stageOf(status);
  return now !== null && stages.indexOf(stage) < stages.indexOf(now);
}

/** Which act the law is asked about: issuing until the copy is given, closing from then on. */
export const askedAct = (status: Evaluation['status']): 'issue' | 'close' =>
  status === 'in_progress' || status === 'drafted' || status === 'planned' ? 'issue' : 'close';
