import { useState } from 'react';
import type { ConsequenceParameters, Label } from '../../api/model-types.ts';
import { readFraction } from '../../components/model/fraction.ts';
import { LevelParameters } from './level-parameters.tsx';
import { NumberLine } from './number-line.tsx';
import { type Parameters, parametersAtFirst, parametersFrom } from './parameters.ts';
import { words } from './words.ts';

/** What consequences rest on: numbers of the district that the ratings do not tell. */
export function ParametersForm({
  levels,
  isAsking,
  onAsk,
}: {
  levels: readonly Label[];
  isAsking: boolean;
  onAsk: (parameters: ConsequenceParameters) => void;
}) {
  const [typed, setTyped] = useState<Parameters>(() => parametersAtFirst(levels));
  const [hasFault, setHasFault] = useState(false);
  const change = (name: string, value: string) => setTyped({ ...typed, [name]: value });
  const ask = () => {
    const numbers = Object.entries(typed).filter(([name]) => !name.startsWith('referred '));
    const isSound = numbers.every(([, text]) => readFraction(text) !== undefined);
    setHasFault(!isSound);
    if (isSound) onAsk(parametersFrom(typed, levels));
  };
  return (
    <details className="disclosure">
      <summary>{words.parameters}</summary>
      <form
        className="card"
        aria-label={words.parameters}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAsking) ask();
        }}
      >
        <p>{words.parametersLead}</p>
        <LevelParameters levels={levels} typed={typed} onChange={change} />
        <div className="field-row">
          <NumberLine name="referralShare" label={words.referralShare} typed={typed} onChange={change} />
          <NumberLine name="caseload" label={words.caseload} typed={typed} onChange={change} />
          <NumberLine name="hours" label={words.hours} typed={typed} onChange={change} />
        </div>
        <p role="alert" className="usa-error-message">
          {hasFault && words.numbersMissing}
        </p>
        <button type="submit" className="usa-button usa-button--outline" aria-disabled={isAsking}>
          {words.askConsequences}
        </button>{' '}
        <span role="status">{isAsking ? words.working : ''}</span>
      </form>
    </details>
  );
}
