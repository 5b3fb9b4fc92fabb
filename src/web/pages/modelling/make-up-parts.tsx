import { fieldOf, type Leaf, type MakeUp, pairsOf } from './make-up.ts';
import { TextField } from './text-field.tsx';
import { words } from './words.ts';

/** Mean and spread of each part, and how the parts go together. */
export function MakeUpParts({
  leaves,
  typed,
  onChange,
}: {
  leaves: readonly Leaf[];
  typed: MakeUp;
  onChange: (name: string, value: string) => void;
}) {
  const pairs = pairsOf(leaves);
  const number = (name: string, label: string, hint: string) => (
    <TextField
      key={name}
      id={`make-up-${name.replaceAll(' ', '-')}`}
      label={label}
      hint={hint}
      isNumber
      value={typed[name] ?? ''}
      onChange={(value) => onChange(name, value)}
    />
  );
  return (
    <>
      {leaves.map(({ key, title }) => (
        <fieldset key={key} className="usa-fieldset">
          <legend className="usa-legend">{title}</legend>
          <div className="field-row">
            {number(fieldOf.mean(key), words.mean(title), words.ownUnits)}
            {number(fieldOf.deviation(key), words.deviation(title), words.ownUnits)}
            {number(fieldOf.missing(key), words.missingShare(title), words.optional)}
            {number(fieldOf.reliability(key), words.reliability(title), words.optional)}
          </div>
        </fieldset>
      ))}
      {pairs.length > 0 && (
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{words.correlations}</legend>
          <div className="field-row">
            {pairs.map((pair) =>
              number(fieldOf.correlation(pair), words.correlation(pair[0].title, pair[1].title), words.correlationHint),
            )}
          </div>
        </fieldset>
      )}
    </>
  );
}
