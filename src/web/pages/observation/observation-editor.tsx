import { useCallback, useEffect, useRef, useState } from 'react';
import type { Versioned } from '../../api/evaluations.ts';
import { getObservation, saveObservation, shareObservation } from '../../api/observations.ts';
import type { ElementRating, Observation, Rubric } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { saveWords } from '../../components/autosave/save-words.ts';
import { useAutosave } from '../../components/autosave/use-autosave.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ConflictView } from '../../components/conflict-view.tsx';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { useAction } from '../../components/use-action.ts';
import { DetailsFields } from './details-fields.tsx';
import { changedOnlyByThem, differences, elementOf, isSame, merge, progressOf, savedOf, withElement } from './draft.ts';
import { ElementField } from './element-field.tsx';
import { SaveStatus } from './save-status.tsx';
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
  const { evaluationId, observationId, visibleTo } = loaded.value;
  const autosave = useAutosave(savedOf(loaded), {
    keptKey: `observation:${personId}:${observationId}`,
    save: (content, etag) => saveObservation(evaluationId, observationId, content, etag),
    read: async () => savedOf(await getObservation(evaluationId, observationId)),
    isSame,
  });
  const { draft, state, change } = autosave;
  const [isAsking, setIsAsking] = useState(false);
  // The fields of date and length hold half-typed text of their own; a merge starts them afresh.
  const [mergeCount, setMergeCount] = useState(0);
  const { busy, error, run } = useAction();
  const progress = progressOf(draft, rubric);

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
          <p>{saveWords.restored}</p>
        </Alert>
      )}
      {state.kind === 'refused' && <Failure error={state.error} />}
      {error !== null && <Failure error={error} />}
      {state.kind === 'conflict' && (
        <ConflictView
          words={{
            ...saveWords.conflictWords,
            title: words.conflictTitle,
            text: saveWords.conflictText(showMoment(state.theirs.savedAt ?? '')),
          }}
          conflicts={differences(draft, state.theirs.content, rubric)}
          theirChanges={changedOnlyByThem(draft, state.theirs.content, state.base, rubric)}
          onResolve={(takeTheirs) => {
            autosave.resolve(merge(draft, state.theirs.content, takeTheirs), state.theirs);
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
