import { type LifeAct, type LifeStep, settlements, type Transmittal, transmittals } from '../api/evaluation-life.ts';
import { fieldsOf } from './act-form.ts';
import { actWords, fieldWords, mannerWords, settlementWords } from './act-words.ts';
import { today } from './dates.ts';
import type { FieldError } from './error-summary.tsx';
import { describedBy, Field } from './field.tsx';
import { Select } from './select.tsx';

const manners = transmittals.map((value) => ({ value, label: mannerWords[value] }));
const outcomes = settlements.map((value) => ({ value, label: settlementWords[value] }));

interface FormProps {
  act: LifeAct;
  step: LifeStep;
  errors: readonly FieldError[];
  onChange: (step: LifeStep) => void;
}

/** The fields of one act: its day, how the copy was given, a reason; and the acknowledgement where it is needed. */
export function ActFields({
  evaluators = [],
  needsAcknowledgement = false,
  ...form
}: FormProps & {
  /** Whom the evaluation can be given to. */
  evaluators?: readonly { value: string; label: string }[];
  needsAcknowledgement?: boolean;
}) {
  const { act, step, errors, onChange } = form;
  const { note = '', noteHint, day = '' } = actWords[act];
  const controls = {
    day: <Day key="day" {...form} id="act-day" label={day} name="occurredOn" max={today()} />,
    until: <Day key="until" {...form} id="act-until" label={fieldWords.until} name="untilOn" />,
    manner: (
      <Select
        key="manner"
        id="act-manner"
        label={fieldWords.manner}
        value={step.manner}
        options={manners}
        onChange={(manner) => onChange({ ...step, manner: manner as Transmittal })}
      />
    ),
    settlement: (
      <Select
        key="settlement"
        id="act-settlement"
        label={fieldWords.settlement}
        value={step.settlement}
        options={outcomes}
        onChange={(settlement) => onChange({ ...step, settlement: settlement as LifeStep['settlement'] })}
      />
    ),
    attendance: <Attendance key="attendance" {...form} />,
    evaluator:
      evaluators.length === 0 ? (
        <p key="evaluator">{fieldWords.noEvaluator}</p>
      ) : (
        <Select
          key="evaluator"
          id="act-evaluator"
          label={fieldWords.evaluator}
          value={step.evaluatorId}
          anyLabel={fieldWords.chooseEvaluator}
          options={evaluators}
          error={messageFor('act-evaluator', errors)}
          onChange={(evaluatorId) => onChange({ ...step, evaluatorId })}
        />
      ),
    note: <Text key="note" {...form} id="act-note" label={note} hint={noteHint} name="note" />,
  };
  return (
    <>
      {needsAcknowledgement && (
        <Text
          {...form}
          id="act-acknowledgement"
          label={fieldWords.acknowledgement}
          hint={fieldWords.acknowledgementHint}
          name="acknowledgement"
        />
      )}
      {fieldsOf[act].map((field) => controls[field])}
    </>
  );
}

const messageFor = (id: string, errors: readonly FieldError[]) => errors.find(({ field }) => field === id)?.message;

function Day({
  id,
  label,
  name,
  max,
  step,
  errors,
  onChange,
}: FormProps & { id: string; label: string; name: 'occurredOn' | 'untilOn'; max?: string }) {
  const error = messageFor(id, errors);
  return (
    <Field id={id} label={label} error={error}>
      <input
        className="usa-input usa-input--medium"
        id={id}
        type="date"
        max={max}
        value={step[name]}
        onChange={(event) => onChange({ ...step, [name]: event.target.value })}
        {...describedBy(id, undefined, error)}
      />
    </Field>
  );
}

function Text({
  id,
  label,
  hint,
  name,
  step,
  errors,
  onChange,
}: FormProps & { id: string; label: string; hint?: string | undefined; name: 'note' | 'acknowledgement' }) {
  const error = messageFor(id, errors);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        className="usa-textarea"
        id={id}
        maxLength={4000}
        value={step[name]}
        onChange={(event) => onChange({ ...step, [name]: event.target.value })}
        {...describedBy(id, hint, error)}
      />
    </Field>
  );
}

/** Whether the meeting was held: two choices that exclude each other. */
function Attendance({ step, onChange }: FormProps) {
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{fieldWords.attendance}</legend>
      {[true, false].map((isAttended) => (
        <div key={String(isAttended)} className="usa-radio">
          <input
            className="usa-radio__input"
            type="radio"
            id={`act-attended-${isAttended}`}
            name="act-attended"
            checked={step.isAttended === isAttended}
            onChange={() => onChange({ ...step, isAttended })}
          />
          <label className="usa-radio__label" htmlFor={`act-attended-${isAttended}`}>
            {isAttended ? fieldWords.attended : fieldWords.declined}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
