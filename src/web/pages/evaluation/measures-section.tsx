import { useState } from 'react';
import { attachPupilScores, stateMissing } from '../../api/evaluations.ts';
import type { Evaluation } from '../../api/types.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { words } from './words.ts';

type Component = Evaluation['components'][number];

/** The components that are not observations: what is attached to each, and what can be done about it. */
export function MeasuresSection({
  evaluation,
  etag,
  onAction,
}: {
  evaluation: Evaluation;
  etag: string;
  onAction: (action: () => Promise<void>) => void;
}) {
  const others = evaluation.components.filter((component) => component.type !== 'observation');
  if (others.length === 0) return null;
  const canAttach = evaluation.allowedActions.includes('measure');
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title" tabIndex={-1}>
        {words.measures}
      </h2>
      {canAttach && <VisibilityLine text={words.measuresVisible} />}
      {others.map((component) => {
        const measure = evaluation.measures.find((each) => each.componentKey === component.key);
        return (
          <div key={component.key} className="card">
            <h3 className="card__title">
              {component.title} <span className="card__aside">{words.weight(component.weight)}</span>
            </h3>
            <p>{measure?.summary ?? words.nothingAttached}</p>
            {measure?.note !== undefined && <p>{measure.note}</p>}
            {measure && <p className="small-print">Source: {measure.source}</p>}
            {canAttach && (
              <MeasureActions
                component={component}
                hasMeasure={measure !== undefined}
                onCompute={() => onAction(() => attachPupilScores(evaluation.evaluationId, component.key, etag))}
                onMissing={(reason) =>
                  onAction(() => stateMissing(evaluation.evaluationId, component.key, reason, etag))
                }
              />
            )}
          </div>
        );
      })}
    </section>
  );
}

function MeasureActions({
  component,
  hasMeasure,
  onCompute,
  onMissing,
}: {
  component: Component;
  hasMeasure: boolean;
  onCompute: () => void;
  onMissing: (reason: string) => void;
}) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const id = `missing-${component.key}`;
  return (
    <>
      {component.type === 'pupil-progress' && (
        <button type="button" className="usa-button usa-button--outline" onClick={onCompute}>
          {hasMeasure ? words.recomputeFromScores : words.computeFromScores}
        </button>
      )}
      <details className="disclosure">
        <summary>{words.stateMissing}</summary>
        <form
          aria-label={words.stateMissing}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setMissing(reason.trim() === '' ? words.missingReasonMissing : undefined);
            if (reason.trim() !== '') onMissing(reason.trim());
          }}
        >
          <Field id={id} label={words.missingReason} hint={words.missingReasonHint} error={missing}>
            <input
              className="usa-input"
              id={id}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              {...describedBy(id, words.missingReasonHint, missing)}
            />
          </Field>
          <div className="button-row">
            <button type="submit" className="usa-button usa-button--outline">
              {words.saveMissing}
            </button>
          </div>
        </form>
      </details>
    </>
  );
}
