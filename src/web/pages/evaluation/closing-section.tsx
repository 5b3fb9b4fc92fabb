import { useState } from 'react';
import { finaliseEvaluation, reopenEvaluation } from '../../api/evaluations.ts';
import type { Evaluation } from '../../api/types.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { words } from './words.ts';

/** Finalise and reopen; each asks first. */
export function ClosingSection({
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
  const [asking, setAsking] = useState<'finalise' | 'reopen' | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const close = () => setAsking(null);
  const reopen = () => {
    setMissing(reason.trim() === '' ? words.reopenReasonMissing : undefined);
    if (reason.trim() === '') return;
    close();
    onAction(() => reopenEvaluation(evaluation.evaluationId, etag, reason.trim()), words.reopened);
  };
  return (
    <>
      {evaluation.allowedActions.includes('finalise') && (
        <button type="button" className="usa-button" onClick={() => setAsking('finalise')}>
          {words.finalise}
        </button>
      )}
      {evaluation.allowedActions.includes('reopen') && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setAsking('reopen')}>
          {words.reopen}
        </button>
      )}
      {asking === 'finalise' && (
        <ConfirmDialog
          title={words.finaliseTitle}
          confirmLabel={words.finalise}
          busy={busy}
          onCancel={close}
          onConfirm={() => {
            close();
            onAction(() => finaliseEvaluation(evaluation.evaluationId, etag), words.finalised);
          }}
        >
          <p>{words.finaliseText}</p>
        </ConfirmDialog>
      )}
      {asking === 'reopen' && (
        <ConfirmDialog
          title={words.reopenTitle}
          confirmLabel={words.reopen}
          busy={busy}
          onCancel={close}
          onConfirm={reopen}
        >
          <p>{words.reopenText}</p>
          <Field id="reopen-reason" label={words.reopenReason} error={missing}>
            <textarea
              className="usa-textarea"
              id="reopen-reason"
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              {...describedBy('reopen-reason', undefined, missing)}
            />
          </Field>
        </ConfirmDialog>
      )}
    </>
  );
}
