import { useState } from 'react';
import { addPlanRecord } from '../../api/plan-records.ts';
import type { PlanRecord, Policy } from '../../api/types.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { ComponentFields } from './component-fields.tsx';
import { EventFields } from './event-fields.tsx';
import { recordOf, type RecordValues, valuesOf } from './record-form-values.ts';
import { words } from './record-words.ts';
import { RubricFields } from './rubric-fields.tsx';

/** Everything that is known of a version, to be recorded anew; it opens with what is on record. */
export function RecordForm({
  policy,
  current,
  etag,
  onSaved,
  onCancel,
}: {
  policy: Policy;
  current: PlanRecord | null;
  etag: string;
  onSaved: () => void;
  onCancel: () => void;
}) {
  const [values, setValues] = useState(() => valuesOf(current));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { busy, error, run } = useAction();
  const idempotencyKey = useIdempotencyKey(JSON.stringify([values, etag]));
  const change = (part: Partial<RecordValues>) => setValues((before) => ({ ...before, ...part }));
  const save = () => {
    const answer = recordOf(values);
    setErrors('errors' in answer ? answer.errors : []);
    if ('errors' in answer) return;
    run(async () => {
      await addPlanRecord(policy.policyVersionId, answer.record, etag, idempotencyKey);
      onSaved();
    });
  };
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.message;
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      <ErrorSummary errors={errors} />
      {error !== null && <Failure error={error} />}
      {(['advice', 'adoption', 'publication'] as const).map((name) => (
        <EventFields
          key={name}
          name={name}
          value={values.events[name]}
          errorOf={errorOf}
          onChange={(value) => change({ events: { ...values.events, [name]: value } })}
        />
      ))}
      <RubricFields values={values} errorOf={errorOf} onChange={change} />
      <Line
        id="bargaining"
        label={words.bargaining}
        hint={words.bargainingHint}
        value={values.bargaining}
        onChange={(bargaining) => change({ bargaining })}
      />
      <ComponentFields policy={policy} values={values.components} onChange={(components) => change({ components })} />
      <Field id="standards" label={words.standards} hint={words.standardsHint} error={errorOf('standards')}>
        <textarea
          className="usa-textarea"
          id="standards"
          value={values.standards}
          onChange={(event) => change({ standards: event.target.value })}
          {...describedBy('standards', words.standardsHint, errorOf('standards'))}
        />
      </Field>
      <Line id="record-note" label={words.note} value={values.note} onChange={(note) => change({ note })} />
      <div className="button-row">
        <button type="submit" className="usa-button" aria-disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function Line({
  id,
  label,
  hint,
  value,
  onChange,
}: {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        className="usa-input"
        id={id}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(id, hint)}
      />
    </Field>
  );
}
