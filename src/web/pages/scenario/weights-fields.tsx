import { useState } from 'react';
import { Select } from '../../components/select.tsx';
import { type Fraction, times } from '../../components/model/fraction.ts';
import { ExactField } from './exact-field.tsx';
import type { Part } from './policy-parts.ts';
import { type ScenarioDraft, weightField } from './scenario-draft.ts';
import { openWord, sumInWords, weightInWords } from './weight-words.ts';
import { words } from './words.ts';

type Change = (name: string, value: string) => void;

/** One choice for each weight: as in the policy, another number, or left open for the slider. */
export function WeightsFields({
  parts,
  draft,
  onChange,
}: {
  parts: readonly Part[];
  draft: ScenarioDraft;
  onChange: Change;
}) {
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{words.weights}</legend>
      {parts.map((part) => (
        <WeightField key={part.key} part={part} value={draft[weightField(part.key)] ?? ''} onChange={onChange} />
      ))}
      <p role="status">{sumInWords(parts, draft)}</p>
    </fieldset>
  );
}

function WeightField({ part, value, onChange }: { part: Part; value: string; onChange: Change }) {
  const name = weightField(part.key);
  // "Another weight" is chosen before there is a number to save.
  const [isTyping, setIsTyping] = useState(false);
  const choice = value === openWord ? 'open' : value !== '' || isTyping ? 'number' : '';
  const title = part.within === null ? part.title : words.within(part.title, part.within);
  const choose = (next: string) => {
    setIsTyping(next === 'number');
    if (next === 'number') onChange(name, part.weight === null || part.weight === openWord ? '' : part.weight);
    else onChange(name, next === 'open' ? openWord : '');
  };
  return (
    <div className="field-row">
      <Select
        id={`choice-${part.key}`}
        label={words.weightOf(title)}
        value={choice}
        anyLabel={words.asInPolicyNow(weightInWords(part, part.weight))}
        options={[
          { value: 'number', label: words.setTo },
          { value: 'open', label: words.undetermined },
        ]}
        onChange={choose}
      />
      {choice === 'number' && (
        <ExactField
          id={`weight-${part.key}`}
          label={part.whole ? words.percentOf(title) : words.inUnits(title)}
          value={value}
          unit={unitOf(part)}
          onChange={(next) => onChange(name, next)}
        />
      )}
    </div>
  );
}

/** One percent of the whole, where the policy says what the whole is. */
function unitOf({ whole }: Part): Fraction {
  return whole ? times(whole, { n: 1n, d: 100n }) : { n: 1n, d: 1n };
}
