import { useState } from 'react';
import { consentToFiveYears } from '../../api/people.ts';
import type { EmployeeRecord } from '../../api/types.ts';
import { showDay, today } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { words } from './words.ts';

/** Who agreed to five years between evaluations, and the button of the one who looks, if that is one of them. */
export function ConsentSection({ record, onChanged }: { record: EmployeeRecord; onChanged: () => void }) {
  const consents = record.facts?.consents ?? [];
  const deed = record.allowedActions.includes('consent')
    ? 'given'
    : record.allowedActions.includes('withdraw-consent')
      ? 'withdrawn'
      : null;
  return (
    <section aria-labelledby="consent-title">
      <h2 id="consent-title">{words.consents}</h2>
      <p>{words.consentsLead}</p>
      {consents.length === 0 ? (
        <p>{words.noConsent}</p>
      ) : (
        <ul>
          {consents.map(({ side, consenter, givenOn, withdrawnOn }) => (
            <li key={`${side} ${givenOn}`}>
              {words.consentGiven(consenter?.name ?? words.sides[side], words.sides[side], showDay(givenOn))}
              {withdrawnOn !== null && words.consentWithdrawn(showDay(withdrawnOn))}
            </li>
          ))}
        </ul>
      )}
      {deed !== null && <ConsentForm key={deed} personId={record.person.personId} deed={deed} onChanged={onChanged} />}
    </section>
  );
}

function ConsentForm({
  personId,
  deed,
  onChanged,
}: {
  personId: string;
  deed: 'given' | 'withdrawn';
  onChanged: () => void;
}) {
  const [happenedOn, setHappenedOn] = useState(today());
  const { busy, error, run } = useAction();
  const idempotencyKey = useIdempotencyKey(`${deed} ${happenedOn}`);
  const send = () =>
    run(async () => {
      await consentToFiveYears(personId, { deed, happenedOn }, idempotencyKey);
      onChanged();
    });
  return (
    <form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) send();
      }}
    >
      {error !== null && <Failure error={error} />}
      <Field id="consent-day" label={words.consentDay}>
        <input
          className="usa-input"
          type="date"
          id="consent-day"
          required
          value={happenedOn}
          onChange={(event) => setHappenedOn(event.target.value)}
        />
      </Field>
      <button type="submit" className="usa-button" aria-disabled={busy}>
        {deed === 'given' ? words.giveConsent : words.withdrawConsent}
      </button>
    </form>
  );
}
