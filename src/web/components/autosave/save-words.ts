import { showClock } from '../dates.ts';
import type { SaveState } from './use-autosave.ts';

/** The words of what saves itself. */
export const saveWords = {
  savesItself: 'Saves by itself as you type',
  saving: 'Saving…',
  saved: (time: string) => `Saved ${time}`,
  unsaved: 'Not saved yet',
  offline: 'Not saved: no connection. What you typed is kept in this tab and is sent as soon as the service answers.',
  refused: 'Not saved: the service refused it. The reason is above.',
  conflict: 'Not saved: it was changed elsewhere. Choose what to keep.',
  restored: 'What you had typed before was kept in this tab and has been brought back.',
  conflictText: (time: string) =>
    `Another window or another person saved it at ${time}, after you opened it. Nothing you typed is lost. For each difference, choose what to keep.`,
  conflictWords: {
    title: 'This text was changed elsewhere',
    mine: 'What you entered',
    theirs: 'What is saved now',
    resolve: 'Save my choices',
    empty: '(empty)',
  },
} as const;

/** Whether it is saved, and when, in words. */
export function saveStateInWords(state: SaveState<unknown>): string {
  switch (state.kind) {
    case 'untouched':
      return saveWords.savesItself;
    case 'saved':
      return saveWords.saved(showClock(state.at));
    default:
      return saveWords[state.kind];
  }
}
