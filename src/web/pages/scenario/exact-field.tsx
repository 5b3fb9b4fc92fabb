import { useState } from 'react';
import { describedBy, Field } from '../../components/field.tsx';
import { exactText, type Fraction, fraction, readFraction, shortText, times } from '../../components/model/fraction.ts';
import { words } from './words.ts';

const one: Fraction = { n: 1n, d: 1n };
/** More than anybody types, so that what is shown again is what was typed. */
const mostPlaces = 12;

/** A number that is kept exactly. `unit` is what one of what is typed is worth: 1/100 of the whole for a percent. */
export function ExactField({
  id,
  label,
  hint,
  value,
  unit = one,
  onChange,
}: {
  id: string;
  label: string;
  hint?: string;
  /** Exact text; empty for none. */
  value: string;
  unit?: Fraction;
  onChange: (value: string) => void;
}) {
  // Half-typed text such as "12." is no number yet and stays in the field.
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const type = (text: string) => {
    const number = readFraction(text);
    const isEmpty = text.trim() === '';
    setTyped(text);
    if (number === undefined && !isEmpty) return;
    setError(undefined);
    onChange(number === undefined ? '' : exactText(times(number, unit)));
  };
  const leave = () => {
    const isNumber = typed === null || typed.trim() === '' || readFraction(typed) !== undefined;
    setError(isNumber ? undefined : words.number);
    if (isNumber) setTyped(null);
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        className="usa-input exact-field"
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? shown(value, unit)}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}

function shown(value: string, unit: Fraction): string {
  const number = readFraction(value);
  return number === undefined ? value : shortText(times(number, inverse(unit)), mostPlaces);
}

function inverse({ n, d }: Fraction): Fraction {
  return n === 0n ? fraction('1') : { n: d, d: n };
}
