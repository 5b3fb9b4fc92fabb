import { useCallback, useRef, useState } from 'react';
import type { Versioned } from '../../api/evaluations.ts';
import { getDraft, publishDraft, saveDraft } from '../../api/policy-drafts.ts';
import { isConflict } from '../../api/problem.ts';
import type { Policy } from '../../api/types.ts';
import { forgetDraft, keepDraft, keptDraft } from '../../session/kept-drafts.ts';

interface Kept {
  source: string;
  etag: string;
}

/** The text being written: kept in the tab with every change, and saved when asked to. */
export function useDraft(loaded: Versioned<Policy>, personId: string) {
  const { policyVersionId } = loaded.value;
  const keptKey = `policy:${personId}:${policyVersionId}`;
  const [kept] = useState(() => keptDraft(keptKey) as Kept | null);
  const wasRestored = kept !== null && kept.source !== loaded.value.source;
  const [source, setSource] = useState(wasRestored ? kept.source : loaded.value.source);
  const [savedSource, setSavedSource] = useState(loaded.value.source);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const isOverwriting = wasRestored && kept.etag !== loaded.etag;
  const [theirs, setTheirs] = useState<Versioned<Policy> | null>(isOverwriting ? loaded : null);
  const etag = useRef(loaded.etag);

  const change = useCallback(
    (next: string) => {
      setSource(next);
      keepDraft(keptKey, { source: next, etag: etag.current } satisfies Kept);
    },
    [keptKey],
  );

  /** After a refused change: whether somebody else's text is the cause; then `theirs` holds it. */
  const isInTheWay = useCallback(
    async (error: unknown): Promise<boolean> => {
      if (!isConflict(error)) throw error;
      const present = await getDraft(policyVersionId);
      if (present.value.source !== source) {
        setTheirs(present);
        return true;
      }
      // The same text, such as our own earlier attempt whose answer was lost on the way, is no conflict.
      etag.current = present.etag;
      return false;
    },
    [policyVersionId, source],
  );

  /** False when somebody else's text is in the way. */
  const save = useCallback(async (): Promise<boolean> => {
    try {
      etag.current = (await saveDraft(policyVersionId, source, etag.current)).etag;
    } catch (error) {
      if (await isInTheWay(error)) return false;
    }
    forgetDraft(keptKey);
    setSavedSource(source);
    setSavedAt(new Date());
    return true;
  }, [isInTheWay, policyVersionId, source, keptKey]);

  /** Saves what is not saved, then publishes. False when somebody else's text is in the way. */
  const publish = useCallback(async (): Promise<boolean> => {
    if (source !== savedSource && !(await save())) return false;
    try {
      await publishDraft(policyVersionId, etag.current);
    } catch (error) {
      if (await isInTheWay(error)) return false;
      await publishDraft(policyVersionId, etag.current);
    }
    return true;
  }, [isInTheWay, save, policyVersionId, source, savedSource]);

  const resolve = useCallback(
    (takeTheirs: boolean) => {
      if (!theirs) return;
      etag.current = theirs.etag;
      setSavedSource(theirs.value.source);
      change(takeTheirs ? theirs.value.source : source);
      if (takeTheirs) forgetDraft(keptKey);
      setTheirs(null);
    },
    [theirs, source, change, keptKey],
  );

  return {
    source,
    change,
    save,
    savedAt,
    isSaved: source === savedSource,
    wasRestored,
    theirs,
    resolve,
    publish,
  };
}
