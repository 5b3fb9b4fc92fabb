import { useEffect, useRef, useState } from 'react';
import type { LifeStep } from '../../api/evaluation-life.ts';
import { ActFields } from '../../components/act-fields.tsx';
import { blankStep, missingIn } from '../../components/act-form.ts';
import { actWords } from '../../components/act-words.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import type { Stage } from './stage.ts';

/** The form of the step that comes now. After a step is done the next panel takes the focus. */
export function ActPanel({
  stage,
  needsAcknowledgement,
  takesFocus,
  busy,
  onAct,
}: {
  stage: Stage;
  needsAcknowledgement: boolean;
  /** True after a step on this page: its form is gone, and so is the place of the focus. */
  takesFocus: boolean;
  busy: boolean;
  onAct: (step: LifeStep) => void;
}) {
  const [step, setStep] = useState(blankStep);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, text, label } = actWords[stage];
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <form
      className="card"
      aria-labelledby="act-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const missing = missingIn(stage, step, needsAcknowledgement);
        setErrors(missing);
        if (missing.length === 0 && !busy) onAct(step);
      }}
    >
      <h2 id="act-title" ref={heading} tabIndex={-1} className="card__title">
        {title.replace(/\?$/, '')}
      </h2>
      <ErrorSummary errors={errors} />
      <p>{text}</p>
      <ActFields
        act={stage}
        step={step}
        errors={errors}
        needsAcknowledgement={needsAcknowledgement}
        onChange={setStep}
      />
      <div className="button-row">
        <button type="submit" className="usa-button" aria-disabled={busy}>
          {label}
        </button>
      </div>
    </form>
  );
}
