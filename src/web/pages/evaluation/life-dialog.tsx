import { useState } from 'react';
import { type LifeAct, type LifeStep, type Transmittal, transmittals } from '../../api/evaluation-life.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { today } from '../../components/dates.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { actWords, lifeWords, mannerWords } from './life-words.ts';

const manners = transmittals.map((value) => ({ value, label: mannerWords[value] }));

/** Asks what an act needs to know: its day, how the copy was given, or a reason. */
export function LifeDialog({
  act,
  step,
  busy,
  onChange,
  onCancel,
  onConfirm,
}: {
  act: LifeAct;
  step: LifeStep;
  busy: boolean;
  onChange: (step: LifeStep) => void;
  onCancel: () => void;
  onConfirm: () => void;
}) {
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const { title, label, text, day } = actWords[act];
  const confirm = () => {
    const lacksReason = act === 'reopen' && step.reason.trim() === '';
    setMissing(lacksReason ? lifeWords.reasonMissing : undefined);
    if (!lacksReason) onConfirm();
  };
  return (
    <ConfirmDialog title={title} confirmLabel={label} busy={busy} onCancel={onCancel} onConfirm={confirm}>
      <p>{text}</p>
      {day !== undefined && (
        <Field id="act-day" label={day}>
          <input
            className="usa-input"
            id="act-day"
            type="date"
            required
            max={today()}
            value={step.occurredOn}
            onChange={(event) => onChange({ ...step, occurredOn: event.target.value })}
          />
        </Field>
      )}
      {act === 'issue' && (
        <Select
          id="act-manner"
          label={lifeWords.manner}
          value={step.manner}
          options={manners}
          onChange={(manner) => onChange({ ...step, manner: manner as Transmittal })}
        />
      )}
      {(act === 'issue' || act === 'close') && (
        <Field id="act-acknowledgement" label={lifeWords.acknowledgement} hint={lifeWords.acknowledgementHint}>
          <textarea
            className="usa-textarea"
            id="act-acknowledgement"
            maxLength={4000}
            value={step.acknowledgement}
            onChange={(event) => onChange({ ...step, acknowledgement: event.target.value })}
            {...describedBy('act-acknowledgement', lifeWords.acknowledgementHint)}
          />
        </Field>
      )}
      {act === 'reopen' && (
        <Field id="act-reason" label={lifeWords.reason} error={missing}>
          <textarea
            className="usa-textarea"
            id="act-reason"
            maxLength={4000}
            value={step.reason}
            onChange={(event) => onChange({ ...step, reason: event.target.value })}
            {...describedBy('act-reason', undefined, missing)}
          />
        </Field>
      )}
    </ConfirmDialog>
  );
}
