import type { ReactNode } from 'react';
import type { Model } from '../../api/model-types.ts';
import { Alert } from '../../components/alert.tsx';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { ModelSummary } from '../../components/model/model-summary.tsx';
import type { Place, Reading } from '../../components/model/reading.ts';
import type { Answered } from './use-model.ts';
import { words } from './words.ts';

/** The answer as far as there is one, whether it is still that of the scenario, and the button that asks anew. */
export function AnswerSection({
  answered,
  isAsking,
  error,
  text,
  canAsk,
  onAsk,
  actions,
}: {
  answered: Answered | null;
  isAsking: boolean;
  error: unknown;
  /** The question that the scenario asks now. */
  text: string;
  canAsk: boolean;
  onAsk: () => void;
  actions?: (place: Place, reading: Reading, model: Model) => ReactNode;
}) {
  const isCurrent = answered?.text === text;
  return (
    <>
      {isAsking && <Loading what={words.asking} />}
      {error !== null && <Failure error={error} />}
      {canAsk && !isCurrent && !isAsking && (
        <Alert kind="info">
          <p>{answered === null ? words.notAsked : words.changed}</p>
          <button type="button" className="usa-button" onClick={onAsk}>
            {words.ask}
          </button>
        </Alert>
      )}
      {answered !== null && <Answer key={answered.model.fingerprint} model={answered.model} actions={actions} />}
    </>
  );
}

function Answer({
  model,
  actions,
}: {
  model: Model;
  actions: ((place: Place, reading: Reading, model: Model) => ReactNode) | undefined;
}) {
  return (
    <>
      <ModelSummary
        model={model}
        {...(actions ? { actions: (place: Place, reading: Reading) => actions(place, reading, model) } : {})}
      />
      <p className="small-print">
        {model.release === 'published' ? words.publishedOnly(model.cohort.threshold) : words.exactOnly}{' '}
        {model.queries !== null && words.queries(model.queries.used, model.queries.cap)}
      </p>
    </>
  );
}
