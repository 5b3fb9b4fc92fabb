import { type ReactNode, useState } from 'react';
import { Alert } from '../alert.tsx';
import { ConflictView } from '../conflict-view.tsx';
import { showMoment } from '../dates.ts';
import { Failure } from '../failure.tsx';
import { differencesOf, mergeOf, onlyTheirs, type PartField } from './part-fields.ts';
import { saveStateInWords, saveWords } from './save-words.ts';
import { type Saved, type Saving, useAutosave } from './use-autosave.ts';

/** A small text with its own revision that saves itself, says so, and shows both versions when two people changed it. */
export function AutosavePart<Content extends object>({
  loaded,
  saving,
  fields,
  children,
}: {
  loaded: Saved<Content>;
  saving: Omit<Saving<Content>, 'isSame'>;
  /** What a person can change, in words, to compare two versions by. */
  fields: readonly PartField<Content>[];
  children: (draft: Content, change: (next: Content) => void) => ReactNode;
}) {
  const isSame = (one: Content, other: Content) => differencesOf(one, other, fields).length === 0;
  const { draft, state, wasRestored, change, resolve } = useAutosave(loaded, { ...saving, isSame });
  // Fields keep half-typed text of their own; a merge starts them afresh.
  const [mergeCount, setMergeCount] = useState(0);
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
            setMergeCount(mergeCount + 1);
          }}
        />
      )}
      <div key={mergeCount}>{children(draft, change)}</div>
      <p className={`save-line save-status__state--${state.kind}`} role="status">
        {saveStateInWords(state)}
      </p>
    </>
  );
}
