import { type ReactNode, useState } from 'react';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';

/** A form with one text that adds an entry to a list; the text is emptied once the entry is there. */
export function EntryForm({
  id,
  label,
  add,
  missing,
  isLong = false,
  maxLength,
  onAdd,
  children,
}: {
  id: string;
  label: string;
  /** What the button says. */
  add: string;
  /** What to say when nothing was entered. */
  missing: string;
  isLong?: boolean;
  maxLength: number;
  onAdd: (text: string, idempotencyKey: string) => Promise<void>;
  /** Further fields, before the text. */
  children?: ReactNode;
}) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [count, setCount] = useState(0);
  const { busy, error: failure, run } = useAction();
  const key = useIdempotencyKey(`${count} ${text}`);
  const shared = {
    id,
    maxLength,
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
    ...describedBy(id, undefined, error),
  };
  return (
    <form
      className="card card--quiet"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isEmpty = text.trim() === '';
        setError(isEmpty ? missing : undefined);
        if (isEmpty) document.getElementById(id)?.focus();
        if (isEmpty || busy) return;
        run(async () => {
          await onAdd(text.trim(), key);
          setText('');
          setCount(count + 1);
        });
      }}
    >
      {failure !== null && <Failure error={failure} />}
      {children}
      <Field id={id} label={label} error={error}>
        {isLong ? (
          <textarea className="usa-textarea text-area--wide" {...shared} />
        ) : (
          <input className="usa-input" {...shared} />
        )}
      </Field>
      <div className="button-row">
        <button type="submit" className="usa-button usa-button--outline" aria-disabled={busy}>
          {add}
        </button>
      </div>
    </form>
  );
}
