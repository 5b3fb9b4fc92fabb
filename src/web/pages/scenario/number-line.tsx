import { Field } from '../../components/field.tsx';
import { readFraction } from '../../components/model/fraction.ts';
import type { Parameters } from './parameters.ts';

/** A number of the parameters, sent as it is written. */
export function NumberLine({
  name,
  label,
  typed,
  onChange,
}: {
  name: string;
  label: string;
  typed: Parameters;
  onChange: (name: string, value: string) => void;
}) {
  const id = `parameter-${name.replaceAll(' ', '-')}`;
  const value = typed[name] ?? '';
  return (
    <Field id={id} label={label}>
      <input
        className="usa-input exact-field"
        id={id}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={readFraction(value) === undefined}
        value={value}
        onChange={(event) => onChange(name, event.target.value)}
      />
    </Field>
  );
}
