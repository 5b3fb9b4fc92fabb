/** Refuses keys with nothing after them: what was meant there would silently not apply. */
import { pointerTo } from '../problem.ts';
import { type Reader, isMapping } from './reader.ts';

/** In the changes of a parallel result, an empty value means that the key is taken out. */
const takesOut = /^\/results\/[^/]+\/changes\//;

/** Whether the fault has been reported already, at the key or as a key that is missing. */
function isReported(reader: Reader, pointer: string, parent: string, key: string): boolean {
  return reader.problems.some(
    (problem) => problem.pointer === pointer || (problem.pointer === parent && problem.message.includes(`"${key}"`)),
  );
}

export function refuseEmptyValues(reader: Reader, value: unknown, pointer = ''): void {
  const entries = Array.isArray(value) ? value.entries() : isMapping(value) ? Object.entries(value) : [];
  for (const [key, item] of entries) {
    const path = pointerTo(pointer, key);
    if (item !== null) refuseEmptyValues(reader, item, path);
    else if (!takesOut.test(path) && !isReported(reader, path, pointer, String(key)))
      reader.refuse(
        path,
        `Nothing follows "${key}".`,
        'A rule that was begun and not written would silently not apply.',
        `Write its value, or remove "${key}".`,
      );
  }
}
