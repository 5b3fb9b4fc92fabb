import type { Policy } from '../../api/types.ts';
import { Select } from '../../components/select.tsx';
import type { RecordValues } from './record-form-values.ts';
import { words } from './record-words.ts';

type Components = RecordValues['components'];

const optionsOf = <Key extends string>(labels: Readonly<Record<Key, string>>) =>
  (Object.keys(labels) as Key[]).map((value) => ({ value, label: labels[value] }));
const kinds = optionsOf(words.kinds);
const referencings = optionsOf(words.referencing);
const unsaid = { kind: '', referencing: '' } as const;

/** What each component with evidence is, for components whose type does not say it. */
export function ComponentFields({
  policy,
  values,
  onChange,
}: {
  policy: Policy;
  values: Components;
  onChange: (values: Components) => void;
}) {
  const parents = new Set(policy.outline.map(({ parent }) => parent));
  const components = policy.outline.filter(({ key }) => !parents.has(key));
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{words.components}</legend>
      {components.map(({ key, title }) => {
        const value = values[key] ?? unsaid;
        return (
          <div className="field-row" key={key}>
            <Select
              id={`kind-${key}`}
              label={words.kindOf(title)}
              value={value.kind}
              options={kinds}
              anyLabel={words.asItsType}
              onChange={(kind) =>
                onChange({
                  ...values,
                  [key]: { ...value, kind: kinds.find((each) => each.value === kind)?.value ?? '' },
                })
              }
            />
            {value.kind !== '' && (
              <Select
                id={`referencing-${key}`}
                label={words.measuredOf(title)}
                value={value.referencing}
                options={referencings}
                anyLabel={words.noPupils}
                onChange={(chosen) =>
                  onChange({
                    ...values,
                    [key]: { ...value, referencing: referencings.find((each) => each.value === chosen)?.value ?? '' },
                  })
                }
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
