import { useCallback, useEffect, useRef, useState } from 'react';
import type { Versioned } from '../../api/evaluations.ts';
import { shareObservation } from '../../api/observations.ts';
import type { ElementRating, Observation, Rubric } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ConflictView } from '../../components/conflict-view.tsx';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { useAction } from '../../components/use-action.ts';
import { DetailsFields } from './details-fields.tsx';
import { changedOnlyByThem, differences, draftOf, elementOf, merge, progressOf, withElement } from './draft.ts';
import { ElementField } from './element-field.tsx';
import { SaveStatus } from './save-status.tsx';
import { useAutosave } from './use-autosave.ts';
import { words } from './words.ts';

/** Entry of a draft by rubric; it saves itself until it is shared. */
export function ObservationEditor({
  loaded,
  rubric,
  teacher,
  personId,
  onShared,
}: {
  loaded: Versioned<Observation>;
  rubric: Rubric;
  teacher: string;
  personId: string;
  onShared: (observation: Versioned<Observation>) => void;
}) {
  const autosave = useAutosave(loaded, personId);
  const { draft, state, change } = autosave;
  const [isAsking, setIsAsking] = useState(false);
  // The fields of date and length hold half-typed text of their own; a merge starts them afresh.
  const [mergeCount, setMergeCount] = useState(0);
  const { busy, error, run } = useAction();
  const progress = progressOf(draft, rubric);
  const { evaluationId, observationId, visibleTo } = loaded.value;

  const draftNow = useRef(draft);
  useEffect(() => {
    draftNow.current = draft;
  }, [draft]);
  const changeElement = useCallback(
    (key: string, part: Partial<ElementRating>) => {
      draftNow.current = withElement(draftNow.current, key, part);
      change(draftNow.current);
    },
    [change],
  );
  const share = () =>
    run(async () => {
      setIsAsking(false);
      await autosave.save();
      onShared(await shareObservation(evaluationId, observationId, autosave.currentEtag()));
    });

  return (
    <>
      {autosave.wasRestored && state.kind !== 'conflict' && (
        <Alert kind="info" announce>
          <p>{words.restored}</p>
        </Alert>
      )}
      {state.kind === 'refused' && <Failure error={state.error} />}
      {error !== null && <Failure error={error} />}
      {state.kind === 'conflict' && (
        <ConflictView
          words={{
            title: words.conflictTitle,
            text: words.conflictText(showMoment(state.theirs.value.updatedAt)),
            mine: words.mine,
            theirs: words.theirs,
            resolve: words.resolve,
            empty: words.empty,
          }}
          conflicts={differences(draft, draftOf(state.theirs.value), rubric)}
          theirChanges={changedOnlyByThem(draft, draftOf(state.theirs.value), state.base, rubric)}
          onResolve={(takeTheirs) => {
            autosave.resolve(merge(draft, draftOf(state.theirs.value), takeTheirs), state.theirs);
            setMergeCount(mergeCount + 1);
          }}
        />
      )}
      <SaveStatus state={state} progress={progress} visibleTo={visibleTo} />
      <DetailsFields
        key={mergeCount}
        details={draft}
        onChange={(details) => change({ ...draftNow.current, ...details })}
      />
      <p className="unrated-hint">{words.notRatedText}</p>
      {rubric.standards.map((standard) => (
        <section key={standard.key} className="standard" aria-labelledby={`standard-${standard.key}`}>
          <h2 id={`standard-${standard.key}`}>{words.standard(standard.key, standard.title)}</h2>
          {standard.elements.map((element) => (
            <ElementField
              key={element.key}
              element={element}
              rating={elementOf(draft, element.key)}
              onChange={changeElement}
            />
          ))}
        </section>
      ))}
      {loaded.value.allowedActions.includes('share') && (
        <div className="button-row">
          <button
            type="button"
            className="usa-button"
            aria-disabled={busy || state.kind === 'conflict'}
            onClick={() => busy || state.kind === 'conflict' || setIsAsking(true)}
          >
            {words.share(teacher)}
          </button>
        </div>
      )}
      {isAsking && (
        <ConfirmDialog
          title={words.shareTitle(teacher)}
          confirmLabel={words.share(teacher)}
          onConfirm={share}
          onCancel={() => setIsAsking(false)}
        >
          <p>{words.shareText(teacher)}</p>
          {progress.rated < progress.all && <p>{words.shareIncomplete(progress.all - progress.rated)}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
