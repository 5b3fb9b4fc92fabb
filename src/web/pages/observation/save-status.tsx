import { VisibilityLine } from '../../components/visibility-line.tsx';
import { saveStateInWords } from '../../components/autosave/save-words.ts';
import type { SaveState } from '../../components/autosave/use-autosave.ts';
import type { ObservationDraft } from '../../api/observations.ts';
import { words } from './words.ts';

/** The bar that stays in sight: how far, whether it is saved, and who can see it. */
export function SaveStatus({
  state,
  progress,
  visibleTo,
}: {
  state: SaveState<ObservationDraft>;
  progress: { rated: number; all: number };
  visibleTo: string;
}) {
  return (
    <div className="save-status">
      <div className="save-status__row">
        <p className="save-status__progress">
          <progress aria-hidden="true" value={progress.rated} max={progress.all} />
          {words.progress(progress.rated, progress.all)}
        </p>
        <p className={`save-status__state save-status__state--${state.kind}`} role="status">
          {saveStateInWords(state)}
        </p>
      </div>
      <VisibilityLine text={visibleTo} />
    </div>
  );
}
