import { showClock } from '../../components/dates.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import type { SaveState } from './use-autosave.ts';
import { words } from './words.ts';

/** The bar that stays in sight: how far, whether it is saved, and who can see it. */
export function SaveStatus({
  state,
  progress,
  visibleTo,
}: {
  state: SaveState;
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
          {inWords(state)}
        </p>
      </div>
      <VisibilityLine text={visibleTo} />
    </div>
  );
}

function inWords(state: SaveState): string {
  switch (state.kind) {
    case 'untouched':
      return words.savesItself;
    case 'saved':
      return words.saved(showClock(state.at));
    default:
      return words[state.kind];
  }
}
