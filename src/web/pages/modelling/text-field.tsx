import type { FieldError } from '../../components/error-summary.tsx';
import { describedBy, Field } from '../../components/field.tsx';

/** A line of text with its label, hint and error. */
export function TextField({
  id,
  label,
  hint,
  value,
  error,
  isNumber = false,
  onChange,
}: {
  id: string;
  label: string;
  hint?: string;
  value: string;
  error?: string | undefined;
  /** For a number that is sent as it is written. */
  isNumber?: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        className={isNumber ? 'usa-input exact-field' : 'usa-input'}
        id={id}
        maxLength={200}
        autoComplete="off"
        {...(isNumber ? { inputMode: 'decimal' as const } : {})}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}

/** The message for one field. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
