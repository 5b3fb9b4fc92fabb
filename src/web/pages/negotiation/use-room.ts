import { useEffect, useRef, useState } from 'react';
import type { BargainingStep, Negotiation } from '../../api/negotiation-types.ts';
import { getNegotiation } from '../../api/negotiations.ts';
import { type Loaded, useLoad } from '../../components/use-load.ts';
import { useWatch } from '../../components/use-watch.ts';
import { isOlder, newsBetween } from './news.ts';

/**
 * A negotiation that stays fresh while others act in it. What is on the page stays there when a look fails; only the
 * first reading can fail as a whole. `news` is what others did since; `showOwn` reads anew after an act of one's own,
 * which is no news.
 */
export function useRoom(negotiationId: string): {
  loaded: Loaded<Negotiation>;
  reload: () => void;
  news: readonly BargainingStep[];
  isStale: boolean;
  showOwn: () => Promise<void>;
} {
  const { loaded, reload, put } = useLoad((signal) => getNegotiation(negotiationId, signal), [negotiationId]);
  const [news, setNews] = useState<readonly BargainingStep[]>([]);
  const [isStale, setIsStale] = useState(false);
  const shown = useRef<Negotiation | null>(null);
  useEffect(() => {
    shown.current = loaded.state === 'ready' ? loaded.value : null;
  }, [loaded]);

  const read = async (isOwn: boolean) => {
    const before = shown.current;
    const after = await getNegotiation(negotiationId);
    setIsStale(false);
    // An answer that was overtaken by a later one shows an older state.
    if (before === null || shown.current?.negotiationId !== negotiationId || isOlder(after, shown.current)) return;
    const fresh = newsBetween(shown.current, after);
    if (isOwn) setNews([]);
    if (fresh.length === 0) return;
    shown.current = after;
    put(after);
    if (!isOwn) setNews(fresh);
  };
  useWatch(() => {
    if (shown.current !== null) read(false).catch(() => setIsStale(true));
  });
  return { loaded, reload, news, isStale, showOwn: () => read(true) };
}
