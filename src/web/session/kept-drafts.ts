/**
 * What a person typed and the service has not yet confirmed, kept in this browser tab only (sessionStorage) so that a
 * lost connection, an ended session or a reload costs nothing. Signing out forgets it.
 */
const prefix = 'fairweight:draft:';

/** Keeps `draft` under `key`; a full or closed storage is no reason to stop the person from typing. */
export function keepDraft(key: string, draft: unknown): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // The page still holds the text and says that it is not saved.
  }
}

/** The kept draft, or null when there is none or it cannot be read. */
export function keptDraft(key: string): unknown {
  try {
    const text = sessionStorage.getItem(prefix + key);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Forgets one draft, once the service has it. */
export function forgetDraft(key: string): void {
  sessionStorage.removeItem(prefix + key);
}

/** Forgets all drafts, when the person signs out. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}
