import { useState } from 'react';
import { requestInspection } from '../../api/people.ts';
import { today } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { words } from './words.ts';

/** The employee's own right to see the personnel file. */
export function InspectionSection({ personId, onAsked }: { personId: string; onAsked: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  const { busy, error, run } = useAction();
  const idempotencyKey = useIdempotencyKey(personId);
  const ask = () =>
    run(async () => {
      await requestInspection(personId, today(), idempotencyKey);
      setIsAsked(true);
      onAsked();
    });
  return (
    <section aria-labelledby="inspection-title">
      <h2 id="inspection-title">{words.inspection}</h2>
      <p>{words.inspectionLead}</p>
      {error !== null && <Failure error={error} />}
      {isAsked ? (
        <p role="status">{words.asked}</p>
      ) : (
        <button
          type="button"
          className="usa-button usa-button--outline"
          aria-disabled={busy}
          onClick={() => busy || ask()}
        >
          {words.ask}
        </button>
      )}
    </section>
  );
}
