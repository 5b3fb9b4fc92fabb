import { describedBy, Field } from './field.tsx';

/** A labelled choice from a short list; an empty value means "all" or "choose one", as `anyLabel` says. */
export function Select({
  id,
  label,
  value,
  options,
  anyLabel,
  error,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  anyLabel?: string;
  error?: string | undefined;
  onChange: (value: string) => void;
}) {
  return (
    <Field id={id} label={label} error={error}>
      <select
        className="usa-select"
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(id, undefined, error)}
      >
        {anyLabel !== undefined && <option value="">{anyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
