import { useState } from 'react';
import type { ObservationDraft } from '../../api/observations.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { words } from './words.ts';

type Details = Pick<ObservationDraft, 'observedOn' | 'minutes' | 'summary'>;

/** Date, length and summary. A date or length that cannot be right is named here and not sent. */
export function DetailsFields({
  details,
  onChange,
}: {
  details: Details;
  onChange: (change: Partial<Details>) => void;
}) {
  const [day, setDay] = useState(details.observedOn);
  const [minutes, setMinutes] = useState(details.minutes?.toString() ?? '');
  const dayError = isDay(day) ? undefined : words.observedOnWrong;
  const minutesError = minutes === '' || isLength(minutes) ? undefined : words.minutesWrong;
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend usa-legend--large">{words.details}</legend>
      <div className="field-row">
        <Field id="observed-on" label={words.observedOn} error={dayError}>
          <input
            className="usa-input"
            id="observed-on"
            type="date"
            value={day}
            onChange={({ target }) => {
              setDay(target.value);
              if (isDay(target.value)) onChange({ observedOn: target.value });
            }}
            {...describedBy('observed-on', undefined, dayError)}
          />
        </Field>
        <Field id="minutes" label={words.minutes} error={minutesError}>
          <input
            className="usa-input"
            id="minutes"
            inputMode="numeric"
            value={minutes}
            onChange={({ target }) => {
              const text = target.value.trim();
              setMinutes(text);
              if (text === '') onChange({ minutes: null });
              else if (isLength(text)) onChange({ minutes: Number(text) });
            }}
            {...describedBy('minutes', undefined, minutesError)}
          />
        </Field>
      </div>
      <Field id="summary" label={words.summary}>
        <textarea
          className="usa-textarea"
          id="summary"
          maxLength={10_000}
          value={details.summary}
          onChange={({ target }) => onChange({ summary: target.value })}
        />
      </Field>
    </fieldset>
  );
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isLength = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 600;
