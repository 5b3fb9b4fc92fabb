import { describedBy, Field } from '../../components/field.tsx';
import type { EventName, RecordValues } from './record-form-values.ts';
import { words } from './record-words.ts';

type Happened = RecordValues['events'][EventName];

/** The day of something that happened, and where it is written down. */
export function EventFields({
  name,
  value,
  errorOf,
  onChange,
}: {
  name: EventName;
  value: Happened;
  errorOf: (field: string) => string | undefined;
  onChange: (value: Happened) => void;
}) {
  const [day, reference] = [`${name}-on`, `${name}-reference`];
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{words[name]}</legend>
      <div className="field-row">
        <Field id={day} label={words.day} error={errorOf(day)}>
          <input
            type="date"
            className="usa-input"
            id={day}
            value={value.on}
            onChange={(event) => onChange({ ...value, on: event.target.value })}
            {...describedBy(day, undefined, errorOf(day))}
          />
        </Field>
        <Field id={reference} label={words.reference} error={errorOf(reference)}>
          <input
            className="usa-input"
            id={reference}
            maxLength={500}
            value={value.reference}
            onChange={(event) => onChange({ ...value, reference: event.target.value })}
            {...describedBy(reference, undefined, errorOf(reference))}
          />
        </Field>
      </div>
    </fieldset>
  );
}
