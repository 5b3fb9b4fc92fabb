import { useState } from 'react';
import { type LifeAct, lifeActs, type LifeStep, takeStep } from '../../api/evaluation-life.ts';
import type { Evaluation } from '../../api/types.ts';
import { today } from '../../components/dates.ts';
import { LifeDialog } from './life-dialog.tsx';
import { actWords } from './life-words.ts';

/** What can be done with the evaluation as a whole now; each act asks first. */
export function LifeSection({
  evaluation,
  etag,
  busy,
  onAction,
}: {
  evaluation: Evaluation;
  etag: string;
  busy: boolean;
  onAction: (action: () => Promise<void>, done: string) => void;
}) {
  const [asking, setAsking] = useState<LifeAct | null>(null);
  const [step, setStep] = useState<LifeStep>(blank);
  const offered = lifeActs.filter((act) => evaluation.allowedActions.includes(act));
  const ask = (act: LifeAct) => {
    setStep(blank());
    setAsking(act);
  };
  const confirm = (act: LifeAct) => {
    setAsking(null);
    onAction(() => takeStep(evaluation.evaluationId, act, etag, step), actWords[act].done);
  };
  return (
    <>
      {offered.map((act) => (
        <button
          key={act}
          type="button"
          className={act === 'reopen' ? 'usa-button usa-button--outline' : 'usa-button'}
          onClick={() => ask(act)}
        >
          {actWords[act].label}
        </button>
      ))}
      {asking !== null && (
        <LifeDialog
          act={asking}
          step={step}
          busy={busy}
          onChange={setStep}
          onCancel={() => setAsking(null)}
          onConfirm={() => confirm(asking)}
        />
      )}
    </>
  );
}

const blank = (): LifeStep => ({ occurredOn: today(), manner: 'in_person', reason: '', acknowledgement: '' });
