import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import type { Model } from '../../api/model-types.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { ModelSummary } from '../../components/model/model-summary.tsx';
import { NoisySection } from '../../components/model/noisy-section.tsx';
import type { Place, Reading } from '../../components/model/reading.ts';
import { AskBar } from './ask-bar.tsx';
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
  onNoise,
  actions,
}: {
  answered: Answered | null;
  isAsking: boolean;
  error: unknown;
  /** The question that the scenario asks now. */
  text: string;
  canAsk: boolean;
  onAsk: () => void;
  /** Asks for the curve with noise as well. */
  onNoise: () => void;
  actions?: (place: Place, reading: Reading, model: Model) => ReactNode;
}) {
  const isCurrent = answered?.text === text;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | undefined>(undefined);
  // The button that asked anew is gone with its answer; the answer is where the person wants to be.
  useEffect(() => {
    if (shown.current !== undefined && answered?.text !== shown.current) heading.current?.focus();
    shown.current = answered?.text;
  }, [answered]);
  return (
    <>
      {isAsking && answered === null && <Loading what={words.asking} />}
      {error !== null && <Failure error={error} />}
      {answered !== null && (
        <Answer
          key={answered.model.fingerprint}
          model={answered.model}
          heading={heading}
          isAsking={isAsking}
          onNoise={onNoise}
          actions={actions}
        />
      )}
      {canAsk && !isCurrent && (answered !== null || !isAsking) && (
        <AskBar isFirst={answered === null} isAsking={isAsking} onAsk={onAsk} />
      )}
    </>
  );
}

function Answer({
  model,
  heading,
  isAsking,
  onNoise,
  actions,
}: {
  model: Model;
  isAsking: boolean;
  onNoise: () => void;
  heading: Ref<HTMLHeadingElement>;
  actions: ((place: Place, reading: Reading, model: Model) => ReactNode) | undefined;
}) {
  return (
    <>
      <ModelSummary
        model={model}
        heading={heading}
        {...(actions ? { actions: (place: Place, reading: Reading) => actions(place, reading, model) } : {})}
      />
      <p className="small-print">
        {model.release === 'published' ? words.publishedOnly(model.cohort.threshold) : words.exactOnly}{' '}
        {model.queries !== null && words.queries(model.queries.used, model.queries.cap)}
      </p>
      {model.path && model.noisy && <NoisySection model={model} path={model.path} noisy={model.noisy} />}
      {model.path && !model.noisy && model.release === 'published' && (
        <p className="no-print">
          <button
            type="button"
            className="usa-button usa-button--outline"
            aria-disabled={isAsking}
            onClick={() => isAsking || onNoise()}
          >
            {words.askNoise}
          </button>{' '}
          <span role="status">{isAsking ? words.working : ''}</span>
        </p>
      )}
    </>
  );
}
