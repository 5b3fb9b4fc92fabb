import { useCallback, useEffect, useRef, useState } from 'react';
import { isConflict, NoConnection } from '../../api/problem.ts';
import { forgetDraft, keepDraft, keptDraft } from '../../session/kept-drafts.ts';

/** What the service has: the content, its version, and since when. */
export interface Saved<Content> {
  content: Content;
  etag: string;
  savedAt: string | null;
}

export type SaveState<Content> =
  | { kind: 'untouched' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'offline' }
  | { kind: 'refused'; error: unknown }
  | { kind: 'conflict'; theirs: Saved<Content>; base: Content };

interface KeptDraft<Content> {
  draft: Content;
  /** What the service had when the person began to change it, and the version of that. */
  base: Content;
  etag: string;
}

/** How one text is saved. The functions may be new on every render. */
export interface Saving<Content> {
  /** Names the text, and the person who types it, in this tab. */
  keptKey: string;
  /** Saves if the version is still this one, and gives the version that it is then. */
  save: (content: Content, etag: string) => Promise<{ etag: string }>;
  /** Reads what is saved now. */
  read: () => Promise<Saved<Content>>;
  isSame: (one: Content, other: Content) => boolean;
}

const typingPause = 800;
const retryPause = 5_000;

/**
 * Saves a draft by itself after a pause in typing. Until the service confirms, the draft is also kept in the tab, so
 * neither a lost connection nor a reload loses a word; what was kept is taken up again when the page opens.
 */
export function useAutosave<Content>(loaded: Saved<Content>, saving: Saving<Content>) {
  const { keptKey } = saving;
  const how = useRef(saving);
  useEffect(() => {
    how.current = saving;
  });
  const [opened] = useState(() => openDraft(loaded, saving));
  const [draft, setDraft] = useState(opened.draft);
  const [state, setState] = useState<SaveState<Content>>(opened.state);
  const latest = useRef(opened.draft);
  const base = useRef(opened.base);
  const etag = useRef(opened.etag);
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const isBlocked = useRef(opened.state.kind === 'conflict');

  const save = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    if (running.current) await running.current;
    if (isBlocked.current || keptDraft(keptKey) === null) return;
    const sent = latest.current;
    const attempt = async (): Promise<void> => {
      setState({ kind: 'saving' });
      try {
        etag.current = (await how.current.save(sent, etag.current)).etag;
      } catch (error) {
        if (!isConflict(error)) throw error;
        const theirs = await how.current.read();
        if (!how.current.isSame(theirs.content, sent)) {
          isBlocked.current = true;
          setState({ kind: 'conflict', theirs, base: base.current });
          return;
        }
        // It was our own earlier attempt, whose answer was lost on the way.
        etag.current = theirs.etag;
      }
      base.current = sent;
      if (latest.current === sent) {
        forgetDraft(keptKey);
        setState({ kind: 'saved', at: new Date() });
      } else {
        keepDraft(keptKey, {
          draft: latest.current,
          base: base.current,
          etag: etag.current,
        } satisfies KeptDraft<Content>);
        setState({ kind: 'unsaved' });
      }
    };
    const onFailure = (error: unknown) => {
      if (error instanceof NoConnection) {
        setState({ kind: 'offline' });
        timer.current = window.setTimeout(() => void save(), retryPause);
      } else setState({ kind: 'refused', error });
    };
    running.current = attempt()
      .catch(onFailure)
      .finally(() => {
        running.current = null;
      });
    await running.current;
  }, [keptKey]);

  const change = useCallback(
    (next: Content) => {
      latest.current = next;
      setDraft(next);
      keepDraft(keptKey, { draft: next, base: base.current, etag: etag.current } satisfies KeptDraft<Content>);
      if (isBlocked.current) return;
      setState((current) => (current.kind === 'offline' ? current : { kind: 'unsaved' }));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), typingPause);
    },
    [keptKey, save],
  );

  const resolve = useCallback(
    (merged: Content, theirs: Saved<Content>) => {
      isBlocked.current = false;
      base.current = theirs.content;
      etag.current = theirs.etag;
      change(merged);
      void save();
    },
    [change, save],
  );

  useEffect(() => {
    if (opened.state.kind === 'unsaved') void save();
    const saveNow = () => void save();
    window.addEventListener('online', saveNow);
    return () => {
      window.removeEventListener('online', saveNow);
      // Leaving the page: send what is open. Should that fail, the tab still has it.
      void save();
    };
  }, [opened, save]);

  return { draft, state, wasRestored: opened.wasRestored, change, save, resolve, currentEtag: () => etag.current };
}

function openDraft<Content>(loaded: Saved<Content>, { keptKey, isSame }: Saving<Content>) {
  const saved = loaded.content;
  const kept = keptDraft(keptKey) as KeptDraft<Content> | null;
  const untouched: SaveState<Content> = { kind: 'untouched' };
  const fresh = { draft: saved, base: saved, etag: loaded.etag, wasRestored: false, state: untouched };
  if (kept === null) return fresh;
  if (isSame(kept.draft, saved)) {
    forgetDraft(keptKey);
    return fresh;
  }
  const state: SaveState<Content> =
    kept.etag === loaded.etag ? { kind: 'unsaved' } : { kind: 'conflict', theirs: loaded, base: kept.base };
  return { draft: kept.draft, base: kept.base, etag: loaded.etag, wasRestored: true, state };
}
