import { type ReactNode, type Ref, useId, useMemo, useState } from 'react';
import type { Model } from '../../api/model-types.ts';
import { CountsTable } from './counts-table.tsx';
import { CurveChart } from './chart/curve-chart.tsx';
import type { Mark } from './chart/marks.tsx';
import { CurveTable } from './curve-table.tsx';
import { MatrixSection } from './matrix-section.tsx';
import { words } from './model-words.ts';
import { firstPlace, type Place, type Reading, readingAt, weightsOn } from './reading.ts';
import { WeightSlider } from './weight-slider.tsx';
import { WeightsTable } from './weights-table.tsx';

/**
 * What a model says, sentences first: the slider, the ratings at its weight, the chart of all weights and the matrix.
 * Everything that the slider shows is in the model already, so moving it asks nothing of the service.
 */
export function ModelSummary({
  model,
  proposals = [],
  ownLabel = words.scenario,
  heading,
  actions,
}: {
  model: Model;
  /** Other weights to be marked in the chart. */
  proposals?: readonly { key: string; label: string; share: string }[];
  /** What the model's own weights are called: the scenario, a proposal. */
  ownLabel?: string;
  /** Takes the focus when an answer has been asked for anew. */
  heading?: Ref<HTMLHeadingElement>;
  /** What can be done with the weight at which the slider stands. */
  actions?: (place: Place, reading: Reading) => ReactNode;
}) {
  const titleId = useId();
  const [place, setPlace] = useState<Place>(() => firstPlace(model));
  const { path, curve } = model;
  const reading = useMemo(() => readingAt(model, place), [model, place]);
  const marks = useMemo(() => marksOf(model, ownLabel, proposals), [model, ownLabel, proposals]);
  return (
    <section aria-labelledby={titleId} className="model">
      <h2 ref={heading} id={titleId} tabIndex={-1}>
        {words.answer}
      </h2>
      <div className="model__sentences" aria-live="polite">
        {reading.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {model.unchanged !== null && place === 'own' && <p className="model__unchanged">{model.unchanged}</p>}
      {path && curve && (
        <>
          <div className="card model__slider">
            <h3>{words.sliderTitle}</h3>
            <p className="usa-hint">{words.sliderLead}</p>
            <WeightSlider
              path={path}
              curve={curve}
              weights={model.weights}
              place={place}
              reading={reading}
              onPlace={setPlace}
            />
            {!reading.isPermitted && <p className="model__not-permitted">{words.outside}</p>}
            <div className="button-row">
              {actions?.(place, reading)}
              {place !== 'own' && path.scenario !== null && (
                <button type="button" className="usa-button usa-button--outline" onClick={() => setPlace('own')}>
                  {words.back}
                </button>
              )}
            </div>
          </div>
          <div className="columns">
            <CountsTable path={path} curve={curve} reading={reading} />
            <WeightsTable weights={model.weights} proposed={ownLabel} {...sliderWeights(model, place, reading)} />
          </div>
          <h3>{words.chart}</h3>
          <CurveChart
            model={model}
            path={path}
            curve={curve}
            marks={marks}
            sliderAt={place === 'own' ? null : reading.share}
          />
          {curve.hidden !== null && <p className="small-print">{curve.hidden}</p>}
          <p className="small-print">
            {model.method.why === null ? words.exactMethod : words.gridMethod(model.method.why)}
          </p>
          <CurveTable path={path} curve={curve} />
        </>
      )}
      {!(path && curve) && <WeightsTable weights={model.weights} proposed={ownLabel} />}
      <MatrixSection model={model} place={place} reading={reading} />
    </section>
  );
}

function sliderWeights({ path, weights }: Model, place: Place, { share }: Reading) {
  if (!path || share === null || place === 'own') return {};
  return { atSlider: new Map(weightsOn(path, weights, share).map((part) => [part.key, part.share])) };
}

const mark = (kind: 'now' | 'scenario', label: string, share: string | null | undefined): Mark[] =>
  share === null || share === undefined ? [] : [{ key: kind, kind, label, share }];

function marksOf(
  { path }: Model,
  own: string,
  proposals: readonly { key: string; label: string; share: string }[],
): Mark[] {
  return [
    ...mark('now', words.now, path?.current),
    ...mark('scenario', own, path?.scenario),
    ...proposals.map((each): Mark => ({ ...each, kind: 'proposal' })),
  ];
}
