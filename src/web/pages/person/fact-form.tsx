import { useState } from 'react';
import { recordFact } from '../../api/people.ts';
import { Failure } from '../../components/failure.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { type FactField, factOf, fieldsOf, type FormKind, initialValues, kindLabels } from './fact-fields.ts';
import { words } from './form-words.ts';

const kinds = Object.keys(kindLabels) as FormKind[];

/** Records one fact about the employee. Refusals of the service are shown with their remedy; nothing typed is lost. */
export function FactForm({ personId, etag, onRecorded }: { personId: string; etag: string; onRecorded: () => void }) {
  const [kind, setKind] = useState<FormKind>('employment');
  const [values, setValues] = useState(initialValues(kind));
  const [acknowledgement, setAcknowledgement] = useState('');
  const { busy, error, run } = useAction();
  const idempotencyKey = useIdempotencyKey(JSON.stringify([kind, values, acknowledgement, etag]));
  const choose = (next: string) => {
    setKind(next as FormKind);
    setValues(initialValues(next as FormKind));
  };
  const save = () =>
    run(async () => {
      await recordFact(personId, factOf(kind, values), { etag, idempotencyKey, acknowledgement });
      setValues(initialValues(kind));
      setAcknowledgement('');
      onRecorded();
    });
  return (
    <section aria-labelledby="record-form-title" className="no-print">
      <h2 id="record-form-title">{words.title}</h2>
      <p>{words.lead}</p>
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) save();
        }}
      >
        {error !== null && <Failure error={error} />}
        <Select
          id="fact-kind"
          label={words.kind}
          value={kind}
          options={kinds.map((value) => ({ value, label: kindLabels[value] }))}
          onChange={choose}
        />
        {fieldsOf[kind].map((field) => (
          <FactControl
            key={`${kind} ${field.name}`}
            field={field}
            value={values[field.name] ?? ''}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <Field id="fact-acknowledgement" label={words.acknowledgement}>
          <input
            className="usa-input"
            id="fact-acknowledgement"
            maxLength={2000}
            value={acknowledgement}
            onChange={(event) => setAcknowledgement(event.target.value)}
          />
        </Field>
        <button type="submit" className="usa-button" aria-disabled={busy}>
          {words.save}
        </button>
      </form>
    </section>
  );
}

function FactControl({
  field,
  value,
  onChange,
}: {
  field: FactField;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = `fact-${field.name}`;
  if (field.type === 'choice')
    return <Select id={id} label={field.label} value={value} options={field.options ?? []} onChange={onChange} />;
  return (
    <Field id={id} label={field.label}>
      <input
        className="usa-input"
        id={id}
        type={field.type === 'date' ? 'date' : 'text'}
        inputMode={field.type === 'number' ? 'decimal' : undefined}
        required={field.isOptional !== true}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
