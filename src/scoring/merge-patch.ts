/** JSON merge patch (RFC 7396): the changes of a parallel result, and of a local version of a framework. */
import { isMapping } from './reading/reader.ts';

/** The document with the changes; `null` removes a key, and anything but a mapping replaces what was there. */
export function patched(document: unknown, changes: unknown): unknown {
  if (!isMapping(changes)) return changes;
  const result: Record<string, unknown> = isMapping(document) ? { ...document } : {};
  for (const [key, change] of Object.entries(changes)) {
    if (change === null) delete result[key];
    else result[key] = patched(result[key], change);
  }
  return result;
}
