import { useState } from 'react';
import { listEvaluators } from '../../api/evaluations.ts';
import type { LifeAct, LifeStep } from '../../api/evaluation-life.ts';
import type { Evaluation } from '../../api/types.ts';
import { ActFields } from '../../components/act-fields.tsx';
import { blankStep, missingIn } from '../../components/act-form.ts';
import { actWords } from '../../components/act-words.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import type { FieldError } from '../../components/error-summary.tsx';
import { useLoad } from '../../components/use-load.ts';

/** Asks before an act, and for what the act needs to know. */
export function LifeDialog({
  act,
  evaluation,
  busy,
  onCancel,
  onConfirm,
}: {
  act: LifeAct;
  evaluation: Evaluation;
  busy: boolean;
  onCancel: () => void;
  onConfirm: (step: LifeStep) => void;
}) {
  const [step, setStep] = useState(blankStep);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { title, label, text } = actWords[act];
  const evaluators = useLoad(
    async (signal) => (act === 'delegate' ? await listEvaluators(evaluation.schoolYear, signal) : []),
    [act, evaluation.schoolYear],
  ).loaded;
  const others = evaluators.state === 'ready' ? evaluators.value : [];
  const confirm = () => {
    const missing = missingIn(act, step, false);
    setErrors(missing);
    if (missing.length === 0) onConfirm(step);
  };
  return (
    <ConfirmDialog title={title} confirmLabel={label} busy={busy} onCancel={onCancel} onConfirm={confirm}>
      <p>{text}</p>
      <ActFields
        act={act}
        step={step}
        errors={errors}
        evaluators={others
          .filter(({ personId }) => personId !== evaluation.evaluator?.personId)
          .map(({ personId, name }) => ({ value: personId, label: name }))}
        onChange={setStep}
      />
    </ConfirmDialog>
  );
}
