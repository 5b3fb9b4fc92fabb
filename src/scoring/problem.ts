/** A fault in a document: where it is, what is wrong, why that matters and how to mend it. */
export interface Problem {
  /** JSON pointer (RFC 6901) into the document. */
  pointer: string;
  message: string;
  why: string;
  remedy: string;
}

/** Appends one key to a JSON pointer, escaped. */
export function pointerTo(pointer: string, ...keys: (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  );
}
