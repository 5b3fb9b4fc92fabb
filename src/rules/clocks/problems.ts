/** What is wrong in a document of clocks, collected while it is read. */
export interface ClockProblem {
  /** JSON pointer (RFC 6901) into the document. */
  pointer: string;
  message: string;
  why: string;
  remedy: string;
}

type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pointerTo = (pointer: string, key: string): string =>
  `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Reads parts of the document strictly and keeps every fault instead of stopping at the first. */
export class ClockReader {
  readonly problems: ClockProblem[] = [];

  refuse(pointer: string, message: string, why: string, remedy: string): undefined {
    this.problems.push({ pointer, message, why, remedy });
    return undefined;
  }

  mapping(value: unknown, pointer: string, required: readonly string[], optional: readonly string[]): Mapping {
    const known = [...required, ...optional];
    if (!isMapping(value)) {
      this.refuse(
        pointer,
        'A mapping is expected here.',
        'Each part of a clock has its own key, so that nothing is read in two ways.',
        `Write these keys: ${known.join(', ')}.`,
      );
      return {};
    }
    for (const key of Object.keys(value).filter((key) => !known.includes(key)))
      this.refuse(
        pointerTo(pointer, key),
        `Unknown key "${key}".`,
        'A key that is not understood would be left out silently, and a date with it.',
        `Use one of: ${known.join(', ')}.`,
      );
    for (const key of required.filter((key) => value[key] === undefined || value[key] === null))
      this.refuse(pointer, `The key "${key}" is missing.`, 'It has no default.', `Add "${key}".`);
    return value;
  }

  /** Entries of a mapping whose keys the author chooses, each with its pointer. */
  entries(value: unknown, pointer: string, what: string): { key: string; value: unknown; pointer: string }[] {
    if (isMapping(value) && Object.keys(value).length > 0)
      return Object.entries(value).map(([key, inner]) => ({ key, value: inner, pointer: pointerTo(pointer, key) }));
    this.refuse(pointer, `At least one ${what} is expected here.`, 'An empty list says nothing.', `Add a ${what}.`);
    return [];
  }

  /** Text that is present and not blank; undefined without a fault when it is absent. */
  text(value: unknown, pointer: string): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    return this.refuse(pointer, 'Text is expected here.', 'It is shown to people as it is.', 'Write a few words.');
  }

  choice<Word extends string>(value: unknown, pointer: string, words: readonly Word[]): Word | undefined {
    const text = this.text(value, pointer);
    const found = words.find((word) => word === text);
    if (text === undefined || found !== undefined) return found;
    return this.refuse(
      pointer,
      `"${text}" is not known here.`,
      'Only the listed words have a meaning.',
      `Use one of: ${words.join(', ')}.`,
    );
  }
}
