import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Scenario } from '../../api/model-types.ts';
import { Alert } from '../../components/alert.tsx';
import { AnswerSection } from './answer-section.tsx';
import { ScenarioFrame } from './scenario-frame.tsx';
import { type Extras, questionOf } from './question.ts';
import { useModel } from './use-model.ts';
import { words } from './words.ts';

/** A version as it was saved, or a scenario that is archived: the same answer, and nothing to change. */
export function ScenarioReading({ scenario, isVersion }: { scenario: Scenario; isVersion: boolean }) {
  const model = useModel();
  const { scenarioId, version, document, moves, fingerprint, problems } = scenario;
  const [extras, setExtras] = useState<Extras>({});
  const ask = (more: Extras = {}) => {
    setExtras({ ...extras, ...more });
    model.ask(questionOf(scenario, document, moves ?? undefined, { ...extras, ...more }), fingerprint);
  };
  useEffect(() => {
    if (problems.length === 0) ask();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page opens
  }, []);
  return (
    <ScenarioFrame
      scenario={scenario}
      title={scenario.title}
      model={model.answered?.model}
      isAsking={model.isAsking}
      onParameters={(parameters) => ask({ parameters })}
    >
      <Alert kind="info">
        <p>{isVersion ? words.older(version) : words.archived}</p>
        {isVersion && (
          <p>
            <Link to={`/modelling/scenarios/${scenarioId}`}>{words.latest}</Link>
          </p>
        )}
      </Alert>
      <AnswerSection
        {...model}
        text={fingerprint}
        canAsk={problems.length === 0}
        onAsk={() => ask()}
        onNoise={() => ask({ noise: true })}
      />
      {scenario.note !== null && (
        <section aria-labelledby="note-title">
          <h2 id="note-title">{words.note}</h2>
          <p>{scenario.note}</p>
        </section>
      )}
    </ScenarioFrame>
  );
}
