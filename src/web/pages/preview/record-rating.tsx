import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isConflict } from '../../api/problem.ts';
import { recordRating } from '../../api/ratings.ts';
import type { Evaluation } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { words } from './words.ts';

/** Records the rating after asking; a rating that replaces another needs a reason. */
export function RecordRating({
  evaluation,
  etag,
  onChanged,
}: {
  evaluation: Evaluation;
  etag: string;
  onChanged: () => void;
}) {
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const { busy, error, run } = useAction();
  const idempotencyKey = useIdempotencyKey(`${evaluation.evaluationId} ${etag} ${reason}`);
  const needsReason = evaluation.ratings.length > 0;

  if (!evaluation.allowedActions.includes('rate')) return <p>{words.cannotRecord}</p>;

  const record = () => {
    const isMissing = needsReason && reason.trim() === '';
    setMissing(isMissing ? words.reasonMissing : undefined);
    if (isMissing) return;
    setIsAsking(false);
    run(async () => {
      try {
        const rating = await recordRating(evaluation.evaluationId, etag, reason.trim(), idempotencyKey);
        await navigate(`/evaluations/${evaluation.evaluationId}/ratings/${rating.ratingId}`);
      } catch (failure) {
        if (isConflict(failure)) onChanged();
        throw failure;
      }
    });
  };
  return (
    <>
      {isConflict(error) ? (
        <Alert kind="warning" announce>
          <p>{words.changed}</p>
        </Alert>
      ) : (
        error !== null && <Failure error={error} />
      )}
      <div className="button-row">
        <button type="button" className="usa-button" aria-disabled={busy} onClick={() => busy || setIsAsking(true)}>
          {words.record}
        </button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={words.recordTitle}
          confirmLabel={words.record}
          busy={busy}
          onConfirm={record}
          onCancel={() => setIsAsking(false)}
        >
          <p>{words.recordText(evaluation.teacher.name)}</p>
          {needsReason && (
            <Field id="rating-reason" label={words.reason} hint={words.replaces} error={missing}>
              <textarea
                className="usa-textarea"
                id="rating-reason"
                maxLength={2000}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                {...describedBy('rating-reason', words.replaces, missing)}
              />
            </Field>
          )}
        </ConfirmDialog>
      )}
    </>
  );
}
