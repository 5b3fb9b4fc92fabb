import type { ReactNode } from 'react';
import { Alert } from '../../components/alert.tsx';
import { differencesOf, mergeOf, onlyTheirs } from '../../components/autosave/part-fields.ts';
import { saveStateInWords, saveWords } from '../../components/autosave/save-words.ts';
import { ConflictView } from '../../components/conflict-view.tsx';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import type { useScenario } from './use-scenario.ts';
import { words } from './words.ts';

/** Says how the scenario is saved, and shows both versions when two people changed it. */
export function SaveArea({
  editing: { draft, state, fields, wasRestored, resolve },
  onMerged,
  children,
}: {
  editing: ReturnType<typeof useScenario>;
  onMerged: () => void;
  children: ReactNode;
}) {
  return (
    <>
      {wasRestored && state.kind === 'unsaved' && (
        <Alert kind="info" announce>
          <p>{saveWords.restored}</p>
        </Alert>
      )}
      {state.kind === 'refused' && <Failure error={state.error} />}
      {state.kind === 'conflict' && (
        <ConflictView
          words={{ ...saveWords.conflictWords, text: saveWords.conflictText(showMoment(state.theirs.savedAt ?? '')) }}
          conflicts={differencesOf(draft, state.theirs.content, fields)}
          theirChanges={onlyTheirs(draft, state.theirs.content, state.base, fields)}
          onResolve={(takeTheirs) => {
            resolve(mergeOf(draft, state.theirs.content, takeTheirs, fields), state.theirs);
            onMerged();
          }}
        />
      )}
      <p className={`save-line save-status__state--${state.kind}`} role="status">
        {saveStateInWords(state)}. {words.saveFirst}
      </p>
      {children}
    </>
  );
}
