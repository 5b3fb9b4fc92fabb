import type { EvidenceContent } from '../../api/writing.ts';
import type { FieldsProps } from './evidence-fields.tsx';
import { TextInput } from './text-input.tsx';
import { words } from './words.ts';

/** What few entries need, folded away; and whether the evidence was considered, which is never assumed. */
export function MoreFields({ draft, errors, onChange }: FieldsProps) {
  const set = (change: Partial<EvidenceContent>) => onChange({ ...draft, ...change });
  const weightError = errors.find(({ field }) => field === 'evidence-weight')?.message;
  return (
    <>
      <details className="disclosure" open={weightError !== undefined || undefined}>
        <summary>{words.more}</summary>
        <div className="field-row">
          <TextInput
            id="evidence-grade"
            label={words.grade}
            maxLength={20}
            value={draft.grade ?? ''}
            onChange={(grade) => set({ grade: grade === '' ? null : grade })}
          />
          <TextInput
            id="evidence-subject"
            label={words.subject}
            maxLength={100}
            value={draft.subject ?? ''}
            onChange={(subject) => set({ subject: subject === '' ? null : subject })}
          />
        </div>
        <TextInput
          id="evidence-weight"
          label={words.weight}
          hint={words.weightHint}
          error={weightError}
          value={draft.weight}
          onChange={(weight) => set({ weight: weight.trim() })}
        />
        <Check
          id="evidence-value-added"
          label={words.valueAdded}
          checked={draft.isValueAdded}
          onChange={(isValueAdded) => set({ isValueAdded })}
        />
      </details>
      <Check
        id="evidence-considered"
        label={words.considered}
        hint={words.consideredHint}
        checked={draft.isConsidered}
        onChange={(isConsidered) => set({ isConsidered })}
      />
    </>
  );
}

function Check({
  id,
  label,
  hint,
  checked,
  onChange,
}: {
  id: string;
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <div className="usa-checkbox">
      <input
        className="usa-checkbox__input"
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      <label className="usa-checkbox__label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="usa-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
