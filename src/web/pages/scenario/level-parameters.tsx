import type { Label } from '../../api/model-types.ts';
import { NumberLine } from './number-line.tsx';
import { fieldOf, type Parameters } from './parameters.ts';
import { words } from './words.ts';

/** What follows from each rating. */
export function LevelParameters({
  levels,
  typed,
  onChange,
}: {
  levels: readonly Label[];
  typed: Parameters;
  onChange: (name: string, value: string) => void;
}) {
  return levels.map(({ key, label }) => {
    const referred = fieldOf.referred(key);
    return (
      <fieldset key={key} className="usa-fieldset">
        <legend className="usa-legend">{label}</legend>
        <div className="usa-checkbox">
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id={`parameter-referred-${key}`}
            checked={typed[referred] === 'yes'}
            onChange={(event) => onChange(referred, event.target.checked ? 'yes' : '')}
          />
          <label className="usa-checkbox__label" htmlFor={`parameter-referred-${key}`}>
            {words.referred(label)}
          </label>
        </div>
        <div className="field-row">
          <NumberLine
            name={fieldOf.evaluations(key)}
            label={words.evaluations(label)}
            typed={typed}
            onChange={onChange}
          />
          <NumberLine name={fieldOf.pay(key)} label={words.pay(label)} typed={typed} onChange={onChange} />
        </div>
      </fieldset>
    );
  });
}
