import { useMemo } from 'react';

/**
 * One key for one creation: pressing the button again after a lost answer repeats the same request, and the service
 * answers with what it has already made. Different `content` is a different creation and gets its own key.
 */
export function useIdempotencyKey(content: string): string {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key depends on the content, without containing it
  return useMemo(() => crypto.randomUUID(), [content]);
}
