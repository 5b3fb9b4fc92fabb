import { useState } from 'react';
import { newCalendarLink, revokeCalendarLink } from '../../api/reminders.ts';
import type { CalendarLink } from '../../api/types.ts';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { words } from './words.ts';

/** Makes, shows once and ends the secret address for calendar programs. */
export function CalendarSection({ link }: { link: CalendarLink }) {
  const [address, setAddress] = useState<string | null>(null);
  const [isEnded, setIsEnded] = useState(false);
  const { busy, error, run } = useAction();
  const exists = address !== null || (link.since !== null && !isEnded);
  const make = () =>
    run(async () => {
      setAddress(await newCalendarLink());
      setIsEnded(false);
    });
  const end = () =>
    run(async () => {
      await revokeCalendarLink();
      setAddress(null);
      setIsEnded(true);
    });
  return (
    <section aria-labelledby="calendar-title">
      <h2 id="calendar-title">{words.calendar}</h2>
      <p>{words.calendarLead}</p>
      {error !== null && <Failure error={error} />}
      {address === null && <p>{exists && link.since !== null ? words.since(showMoment(link.since)) : words.none}</p>}
      {address !== null && (
        <Field id="calendar-address" label={words.address}>
          <input className="usa-input" id="calendar-address" readOnly value={address} />
        </Field>
      )}
      <p role="status">{isEnded ? words.ended : ''}</p>
      <div className="button-row">
        <button type="button" className="usa-button" aria-disabled={busy} onClick={() => busy || make()}>
          {words.make}
        </button>
        {exists && (
          <button
            type="button"
            className="usa-button usa-button--outline"
            aria-disabled={busy}
            onClick={() => busy || end()}
          >
            {words.end}
          </button>
        )}
      </div>
    </section>
  );
}
