import { describedBy, Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { ExactField } from './exact-field.tsx';
import type { Part } from './policy-parts.ts';
import { type Changeable, cutField, missingField, type ScenarioDraft } from './scenario-draft.ts';
import { WeightsFields } from './weights-fields.tsx';
import { words } from './words.ts';

/** Everything of a scenario that can be changed. */
export function ScenarioForm({
  changeable: { parts, cuts },
  draft,
  onChange,
}: {
  changeable: Changeable;
  draft: ScenarioDraft;
  onChange: (draft: ScenarioDraft) => void;
}) {
  const change = (name: string, value: string) => onChange({ ...draft, [name]: value });
  return (
    <form className="card" aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
      <p>{words.formLead}</p>
      <Field id="scenario-title" label={words.title}>
        <input
          className="usa-input"
          id="scenario-title"
          maxLength={200}
          value={draft['title'] ?? ''}
          onChange={(event) => change('title', event.target.value)}
        />
      </Field>
      <WeightsFields parts={parts} draft={draft} onChange={change} />
      <Select
        id="scenario-moves"
        label={words.moves}
        value={draft['moves'] ?? ''}
        anyLabel={words.movesDefault}
        options={parts.filter(({ within }) => within === null).map(({ key, title }) => ({ value: key, label: title }))}
        onChange={(value) => change('moves', value)}
      />
      <p className="usa-hint">{words.movesText}</p>
      {cuts.length > 0 && (
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{words.cuts}</legend>
          <div className="field-row">
            {cuts.map(({ key, label, from }) => (
              <ExactField
                key={key}
                id={`cut-${key}`}
                label={words.cutOf(label)}
                hint={words.cutHint(from ?? words.noOneWeight)}
                value={draft[cutField(key)] ?? ''}
                onChange={(value) => change(cutField(key), value)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">{words.missing}</legend>
        {parts.map((part) => (
          <MissingField key={part.key} part={part} value={draft[missingField(part.key)] ?? ''} onChange={change} />
        ))}
      </fieldset>
      <Field id="scenario-note" label={words.note} hint={words.noteHint}>
        <textarea
          className="usa-textarea"
          id="scenario-note"
          maxLength={4000}
          value={draft['note'] ?? ''}
          onChange={(event) => change('note', event.target.value)}
          {...describedBy('scenario-note', words.noteHint)}
        />
      </Field>
    </form>
  );
}

function MissingField({
  part,
  value,
  onChange,
}: {
  part: Part;
  value: string;
  onChange: (name: string, value: string) => void;
}) {
  const rules = Object.entries(words.rules).map(([rule, label]) => ({ value: rule, label }));
  // A rule that names another part was written elsewhere, and is kept.
  const isOther = value !== '' && !rules.some((rule) => rule.value === value);
  return (
    <Select
      id={`missing-${part.key}`}
      label={words.missingOf(part.title)}
      value={value}
      anyLabel={words.missingNow(part.missing ?? words.noOneWeight)}
      options={[...rules, ...(isOther ? [{ value, label: words.otherRule }] : [])]}
      onChange={(next) => onChange(missingField(part.key), next)}
    />
  );
}
