import { useState } from 'react';
import { describedBy, Field } from '../../components/field.tsx';
import { words } from './words.ts';

/** Asks for the moment whose beliefs are to be shown: the end of a day on the reader's clock. */
export function KnownAt({ onShow }: { onShow: (moment: string | undefined) => void }) {
  const [day, setDay] = useState('');
  return (
    <form
      className="filters no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onShow(day === '' ? undefined : new Date(`${day}T23:59:59`).toISOString());
      }}
    >
      <Field id="known-at" label={words.timeTravel} hint={words.timeTravelHint}>
        <input
          className="usa-input"
          type="date"
          id="known-at"
          value={day}
          onChange={(event) => setDay(event.target.value)}
          {...describedBy('known-at', words.timeTravelHint)}
        />
      </Field>
      <div className="filters__buttons">
        <button type="submit" className="usa-button usa-button--outline">
          {words.show}
        </button>
      </div>
    </form>
  );
}
