import type { ReactNode } from 'react';
import { today } from '../../components/dates.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import type { ActValues } from './act-values.ts';
import { type DialogAct, fieldWords as words } from './act-words.ts';

interface FormProps {
  values: ActValues;
  errors: readonly FieldError[];
  onChange: (values: ActValues) => void;
}

/** The fields of one act: a note; or the vote, and for the board what the law wants on record with it. */
export function ActFields({ act, ...form }: FormProps & { act: DialogAct }) {
  if (act === 'withdraw' || act === 'agree') return <Note {...form} />;
  return (
    <>
      <Input {...form} id="act-on" name="on" label={words.dayOf[act]} type="date" />
      <Group legend={words.votes}>
        <Input {...form} id="act-votes-for" name="votesFor" label={words.votesFor} type="number" />
        <Input {...form} id="act-votes-against" name="votesAgainst" label={words.votesAgainst} type="number" />
      </Group>
      <Input {...form} id="act-reference" name="reference" label={words.reference} hint={words.referenceHint[act]} />
      {act === 'adopt' && (
        <>
          <Input
            {...form}
            id="act-bargaining"
            name="bargainingReference"
            label={words.bargaining}
            hint={words.bargainingHint}
          />
          <Group legend={words.advice} hint={words.adviceHint}>
            <Input {...form} id="act-advice-on" name="adviceOn" label={words.day} type="date" />
            <Input {...form} id="act-advice-reference" name="adviceReference" label={words.reference} />
          </Group>
        </>
      )}
    </>
  );
}

function Group({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{legend}</legend>
      {hint !== undefined && <span className="usa-hint">{hint}</span>}
      <div className="field-row">{children}</div>
    </fieldset>
  );
}

function Note({ values, onChange }: FormProps) {
  return (
    <Field id="act-note" label={words.note} hint={words.noteHint}>
      <textarea
        className="usa-textarea"
        id="act-note"
        maxLength={2000}
        value={values.note}
        onChange={(event) => onChange({ ...values, note: event.target.value })}
        {...describedBy('act-note', words.noteHint)}
      />
    </Field>
  );
}

function Input({
  id,
  name,
  label,
  hint,
  type = 'text',
  values,
  errors,
  onChange,
}: FormProps & { id: string; name: keyof ActValues; label: string; hint?: string; type?: 'text' | 'date' | 'number' }) {
  const error = errors.find(({ field }) => field === id)?.message;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        className={type === 'number' ? 'usa-input usa-input--small' : 'usa-input'}
        id={id}
        type={type === 'number' ? 'text' : type}
        inputMode={type === 'number' ? 'numeric' : undefined}
        max={type === 'date' ? today() : undefined}
        maxLength={500}
        value={values[name]}
        onChange={(event) => onChange({ ...values, [name]: event.target.value })}
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}
