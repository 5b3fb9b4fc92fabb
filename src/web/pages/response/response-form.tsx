import { useState } from 'react';
import { respond } from '../../api/evaluation-life.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { today } from '../../components/dates.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { forgetDraft, keepDraft, keptDraft } from '../../session/kept-drafts.ts';
import { words } from './words.ts';

/** What was typed before and not attached. */
function keptText(key: string): string {
  const kept = keptDraft(key);
  return typeof kept === 'string' ? kept : '';
}

/** Entry of a response; what is typed stays in this tab until it is attached. */
export function ResponseForm({
  evaluationId,
  isOwn,
  onAttached,
}: {
  evaluationId: string;
  isOwn: boolean;
  onAttached: () => void;
}) {
  const keptKey = `response:${evaluationId}`;
  const [text, setText] = useState(() => keptText(keptKey));
  const [receivedOn, setReceivedOn] = useState(isOwn ? '' : today());
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  const { busy, error, run } = useAction();
  const key = useIdempotencyKey(`${text} ${receivedOn}`);
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.message;
  const check = () => {
    const missing = [
      ...(text.trim() === '' ? [{ field: 'response', message: words.responseMissing }] : []),
      ...(!isOwn && receivedOn === '' ? [{ field: 'received-on', message: words.receivedMissing }] : []),
    ];
    setErrors(missing);
    setIsAsking(missing.length === 0);
  };
  const attach = () => {
    setIsAsking(false);
    run(async () => {
      await respond(evaluationId, text.trim(), receivedOn, key);
      forgetDraft(keptKey);
      setText('');
      onAttached();
    });
  };
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <ErrorSummary errors={errors} />
        {error !== null && <Failure error={error} />}
        <Field id="response" label={isOwn ? words.response : words.responseOnPaper} error={errorOf('response')}>
          <textarea
            className="usa-textarea text-area--long"
            id="response"
            maxLength={100_000}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              keepDraft(keptKey, event.target.value);
            }}
            {...describedBy('response', undefined, errorOf('response'))}
          />
        </Field>
        {!isOwn && (
          <Field id="received-on" label={words.receivedOn} error={errorOf('received-on')}>
            <input
              className="usa-input usa-input--medium"
              id="received-on"
              type="date"
              max={today()}
              value={receivedOn}
              onChange={(event) => setReceivedOn(event.target.value)}
              {...describedBy('received-on', undefined, errorOf('received-on'))}
            />
          </Field>
        )}
        <div className="button-row">
          <button type="submit" className="usa-button" aria-disabled={busy}>
            {words.attach}
          </button>
        </div>
      </form>
      {isAsking && (
        <ConfirmDialog
          title={words.attachTitle}
          confirmLabel={words.attach}
          busy={busy}
          onConfirm={attach}
          onCancel={() => setIsAsking(false)}
        >
          <p>{words.attachText}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
