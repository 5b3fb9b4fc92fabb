import { useEffect, useState } from 'react';
import type { Versioned } from '../../api/evaluations.ts';
import type { Model, Scenario } from '../../api/model-types.ts';
import type { Policy } from '../../api/types.ts';
import { percent } from '../../components/model/share-words.ts';
import type { Place, Reading } from '../../components/model/reading.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { AnswerSection } from './answer-section.tsx';
import { contentOf, questionText } from './scenario-draft.ts';
import { SaveArea } from './save-area.tsx';
import { ScenarioForm } from './scenario-form.tsx';
import { ScenarioFrame } from './scenario-frame.tsx';
import { type Extras, questionOf } from './question.ts';
import { useModel } from './use-model.ts';
import { useScenario } from './use-scenario.ts';
import { weightTexts } from './weight-texts.ts';
import { words } from './words.ts';

/** A scenario that can be changed: its answer, and the form that saves itself. */
export function Workbench({ loaded, policy }: { loaded: Versioned<Scenario>; policy: Policy }) {
  const { person } = useSignedIn();
  const editing = useScenario(loaded, policy, person.personId);
  const { draft, scenario, changeable, change } = editing;
  // Fields keep half-typed text of their own; a merge, or a weight from the slider, starts them afresh.
  const [freshness, setFreshness] = useState(0);
  const model = useModel();
  const text = questionText(draft);
  const isSaved = editing.state.kind === 'saved' || editing.state.kind === 'untouched';
  const canAsk = !isSaved || scenario.problems.length === 0;
  const [extras, setExtras] = useState<Extras>({});
  const ask = (more: Extras = {}) => {
    const { document, moves } = contentOf(draft);
    setExtras({ ...extras, ...more });
    model.ask(questionOf(scenario, document, moves, { ...extras, ...more }), text);
  };
  useEffect(() => {
    if (loaded.value.problems.length === 0) ask();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page opens
  }, []);
  const useWeight = (place: Place, { share }: Reading, { path, weights }: Model) =>
    place !== 'own' &&
    path !== null &&
    share !== null && (
      <button
        type="button"
        className="usa-button"
        onClick={() => {
          change({ ...draft, ...weightTexts(path, weights, share, changeable.parts) });
          setFreshness(freshness + 1);
        }}
      >
        {words.useWeight(percent(share))}
      </button>
    );
  return (
    <ScenarioFrame
      scenario={scenario}
      title={draft['title'] ?? ''}
      model={model.answered?.model}
      isAsking={model.isAsking}
      onParameters={(parameters) => ask({ parameters })}
      form={
        <section aria-labelledby="form-title">
          <h2 id="form-title" tabIndex={-1}>
            {words.change}
          </h2>
          <SaveArea editing={editing} onMerged={() => setFreshness(freshness + 1)}>
            <ScenarioForm key={freshness} changeable={changeable} draft={draft} onChange={change} />
          </SaveArea>
        </section>
      }
    >
      <AnswerSection
        {...model}
        text={text}
        canAsk={canAsk}
        onAsk={() => ask()}
        onNoise={() => ask({ noise: true })}
        actions={useWeight}
      />
    </ScenarioFrame>
  );
}
