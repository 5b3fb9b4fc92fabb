import { describedBy, Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import type { RecordValues } from './record-form-values.ts';
import { words } from './record-words.ts';

const sources = (['CSTP', 'NBPTS', 'local'] as const).map((value) => ({ value, label: words.rubricSources[value] }));

/** Whose standards the rubric rests on, and the agreement on them. */
export function RubricFields({
  values,
  errorOf,
  onChange,
}: {
  values: RecordValues;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<RecordValues>) => void;
}) {
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{words.rubric}</legend>
      <div className="field-row">
        <Select
          id="rubric-source"
          label={words.source}
          value={values.rubricSource}
          options={sources}
          anyLabel={words.noSource}
          error={errorOf('rubric-source')}
          onChange={(value) =>
            onChange({ rubricSource: sources.find((source) => source.value === value)?.value ?? '' })
          }
        />
        <Field id="rubric-agreement" label={words.agreement} hint={words.agreementHint}>
          <input
            className="usa-input"
            id="rubric-agreement"
            maxLength={500}
            value={values.agreement}
            onChange={(event) => onChange({ agreement: event.target.value })}
            {...describedBy('rubric-agreement', words.agreementHint)}
          />
        </Field>
      </div>
    </fieldset>
  );
}
