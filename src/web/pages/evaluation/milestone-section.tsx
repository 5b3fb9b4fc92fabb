import { useState } from 'react';
import { recordMilestone } from '../../api/evaluation-life.ts';
import type { DeadlineTimeline } from '../../api/types.ts';
import { today } from '../../components/dates.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { blankMilestone, isMilestone, missingIn, recordOf } from './milestone-values.ts';
import { milestoneNames, milestoneWords as words } from './milestone-words.ts';

/** Records by hand the day of a milestone that an agreement names, or takes a mistaken record back. */
export function MilestoneSection({
  due: { evaluationId, recordableMilestones },
  busy,
  onAction,
}: {
  due: DeadlineTimeline;
  busy: boolean;
  onAction: (action: () => Promise<void>, done: string) => void;
}) {
  const [values, setValues] = useState(blankMilestone);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [turn, setTurn] = useState(0);
  const idempotencyKey = useIdempotencyKey(JSON.stringify([values, turn]));
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.message;
  const save = () => {
    const missing = missingIn(values);
    setErrors(missing);
    if (missing.length > 0 || !isMilestone(values.milestone)) return;
    const record = recordOf(values, values.milestone);
    onAction(async () => {
      await recordMilestone(evaluationId, record, idempotencyKey);
      setValues(blankMilestone());
      setTurn(turn + 1);
    }, words.done);
  };
  if (recordableMilestones.length === 0) return null;
  return (
    <details className="disclosure no-print">
      <summary>{words.title}</summary>
      <form
        className="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) save();
        }}
      >
        <ErrorSummary errors={errors} />
        <p>{words.lead}</p>
        <Select
          id="milestone"
          label={words.milestone}
          value={values.milestone}
          anyLabel={words.choose}
          options={recordableMilestones
            .filter(isMilestone)
            .map((milestone) => ({ value: milestone, label: milestoneNames[milestone] }))}
          error={errorOf('milestone')}
          onChange={(milestone) => setValues({ ...values, milestone })}
        />
        <div className="usa-checkbox">
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id="milestone-back"
            checked={values.isTakenBack}
            onChange={(event) => setValues({ ...values, isTakenBack: event.target.checked })}
          />
          <label className="usa-checkbox__label" htmlFor="milestone-back">
            {words.takeBack}
          </label>
        </div>
        {!values.isTakenBack && (
          <Field id="milestone-on" label={words.day} error={errorOf('milestone-on')}>
            <input
              className="usa-input usa-input--medium"
              id="milestone-on"
              type="date"
              max={today()}
              value={values.reachedOn}
              onChange={(event) => setValues({ ...values, reachedOn: event.target.value })}
              {...describedBy('milestone-on', undefined, errorOf('milestone-on'))}
            />
          </Field>
        )}
        <Field
          id="milestone-note"
          label={values.isTakenBack ? words.reason : words.note}
          error={errorOf('milestone-note')}
        >
          <textarea
            className="usa-textarea"
            id="milestone-note"
            maxLength={2000}
            value={values.note}
            onChange={(event) => setValues({ ...values, note: event.target.value })}
            {...describedBy('milestone-note', undefined, errorOf('milestone-note'))}
          />
        </Field>
        <div className="button-row">
          <button type="submit" className="usa-button" aria-disabled={busy}>
            {words.save}
          </button>
        </div>
      </form>
    </details>
  );
}
