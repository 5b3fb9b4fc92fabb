import { useEffect, useRef, useState } from 'react';
import { isConflict } from '../../api/problem.ts';
import type { EvidenceContent } from '../../api/writing.ts';
import type { Instrument } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { useAction } from '../../components/use-action.ts';
import { faultsIn } from './evidence-draft.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { words } from './words.ts';

/** Entry or change of one piece of evidence. When somebody else was faster, what was typed stays in the form. */
export function EvidenceForm({
  title,
  initial,
  instruments,
  onSave,
  onConflict,
  onCancel,
}: {
  title: string;
  initial: EvidenceContent;
  instruments: readonly Instrument[];
  onSave: (content: EvidenceContent) => Promise<void>;
  onConflict: () => void;
  onCancel: () => void;
}) {
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { busy, error, run } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  // The person has just asked for this form.
  useEffect(() => heading.current?.focus(), []);
  const submit = () => {
    const faults = faultsIn(draft);
    setErrors(faults);
    if (faults.length > 0 || busy) return;
    run(async () => {
      try {
        await onSave({ ...draft, title: draft.title.trim(), metric: draft.metric.trim() });
      } catch (failure) {
        if (isConflict(failure)) onConflict();
        throw failure;
      }
    });
  };
  return (
    <form
      className="card card--quiet"
      aria-labelledby="evidence-form-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="evidence-form-title" ref={heading} tabIndex={-1} className="card__title">
        {title}
      </h2>
      <ErrorSummary errors={errors} />
      {isConflict(error) ? (
        <Alert kind="warning" title={words.changedTitle} announce>
          <p>{words.changedText}</p>
        </Alert>
      ) : (
        error !== null && <Failure error={error} />
      )}
      {instruments.length === 0 && <p>{words.noInstruments}</p>}
      <EvidenceFields draft={draft} errors={errors} instruments={instruments} onChange={setDraft} />
      <div className="button-row">
        <button type="submit" className="usa-button" aria-disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
