import type { Evaluation } from '../../api/types.ts';
import { isBehind, stageOf, stages } from './stage.ts';
import { stepWords, words } from './words.ts';

/** The four steps, which of them lie behind, and which comes now. */
export function StagesList({ status }: { status: Evaluation['status'] }) {
  const now = stageOf(status);
  return (
    <ol className="stages" aria-label={words.steps}>
      {stages.map((stage) => {
        const isDone = isBehind(stage, status);
        return (
          <li
            key={stage}
            className={isDone ? 'stages__stage stages__stage--done' : 'stages__stage'}
            aria-current={stage === now ? 'step' : undefined}
          >
            {stepWords[stage]}
            {isDone && `, ${words.stepDone}`}
          </li>
        );
      })}
    </ol>
  );
}
