import { setImmediate } from 'node:timers/promises';

/**
 * For long calculations in the service's only thread: awaited between two pieces of work, it lets other requests have
 * their turn whenever this one has had `milliseconds` at a stretch.
 */
export function breather(milliseconds = 20): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await setImmediate();
    since = performance.now();
  };
}
