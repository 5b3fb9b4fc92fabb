import { useState } from 'react';
import { type LifeAct, takeStep } from '../../api/evaluation-life.ts';
import type { Evaluation } from '../../api/types.ts';
import { actWords } from '../../components/act-words.ts';
import { LifeDialog } from './life-dialog.tsx';

/** Buttons for acts on the evaluation as a whole, as far as they are possible now; each asks first. */
export function LifeButtons({
  evaluation,
  etag,
  acts,
  isMain = false,
  busy,
  onAction,
}: {
  evaluation: Evaluation;
  etag: string;
  /** The acts that belong here. */
  acts: readonly LifeAct[];
  /** True where the button is the next step. */
  isMain?: boolean;
  busy: boolean;
  onAction: (action: () => Promise<void>, done: string) => void;
}) {
  const [asking, setAsking] = useState<LifeAct | null>(null);
  const offered = acts.filter((act) => evaluation.allowedActions.includes(act));
  return (
    <>
      {offered.map((act) => (
        <button
          key={act}
          type="button"
          className={isMain ? 'usa-button' : 'usa-button usa-button--outline'}
          onClick={() => setAsking(act)}
        >
          {actWords[act].label}
        </button>
      ))}
      {asking !== null && (
        <LifeDialog
          act={asking}
          evaluation={evaluation}
          busy={busy}
          onCancel={() => setAsking(null)}
          onConfirm={(step) => {
            setAsking(null);
            onAction(() => takeStep(evaluation.evaluationId, asking, etag, step), actWords[asking].done);
          }}
        />
      )}
    </>
  );
}
