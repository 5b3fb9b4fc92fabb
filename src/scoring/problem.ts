/** A fault in a document: where it is, what is wrong, why that matters and how to mend it. */
export interface Problem {
  /** JSON pointer (RFC 6901) into the document. */
  pointer: string;
  message: string;
  why: string;
  remedy: string;
}

/** Appends keys to a JSON pointer, escaped. Called for every key that is read, so only keys that need it are escaped. */
export function pointerTo(pointer: string, ...keys: (string | number)[]): string {
  let path = pointer;
  for (const key of keys)
    path += `/${typeof key === 'string' && /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
  return path;
}
