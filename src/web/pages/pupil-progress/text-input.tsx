import { describedBy, Field } from '../../components/field.tsx';

/** A labelled line of text, or a day. */
export function TextInput({
  id,
  label,
  hint,
  error,
  type = 'text',
  maxLength,
  value,
  onChange,
}: {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  type?: 'text' | 'date';
  maxLength?: number;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        className={type === 'date' ? 'usa-input usa-input--medium' : 'usa-input'}
        id={id}
        type={type}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}
