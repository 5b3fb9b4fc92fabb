import { useState } from 'react';

/**
 * One key for everything this page creates once: pressing the button again after a lost answer repeats the same
 * request, and the service answers with what it has already made.
 */
export function useIdempotencyKey(): string {
  const [key] = useState(() => crypto.randomUUID());
  return key;
}
