/** Strict reading of an untyped document: collects every fault instead of stopping at the first. */
import type { Choice } from '../choices.ts';
import type { Fact } from '../facts.ts';
import type { Levels } from '../levels.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { nearest } from './nearest.ts';

export type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export class Reader {
  readonly problems: Problem[] = [];
  /** Keys of the document's `references`; references are checked against them. */
  readonly sources = new Set<string>();
  /** School years in which some dated value begins; checks are made for each of them. */
  readonly years = new Set<string>();

  /** What the document declares at its root, read before the rest. */
  groups: ReadonlySet<string> = new Set();
  choices: ReadonlyMap<string, Choice> = new Map();
  facts: ReadonlyMap<string, Fact> = new Map();
  levelScales: ReadonlyMap<string, Levels> = new Map();

  /** The school years to check a policy for; one check without a year when nothing is dated. */
  yearsToCheck(): (string | undefined)[] {
    return this.years.size === 0 ? [undefined] : [...this.years].toSorted();
  }

  refuse(pointer: string, message: string, why: string, remedy: string): undefined {
    this.problems.push({ pointer, message, why, remedy });
    return undefined;
  }

  /** A mapping with only the given keys; unknown keys are refused by name, and so are required keys left out. */
  mapping(value: unknown, pointer: string, required: readonly string[], optional: readonly string[] = []) {
    if (!isMapping(value))
      return this.refuse(
        pointer,
        `Expected a mapping, found ${describe(value)}.`,
        'The policy language has a fixed shape, so that nothing is read in two ways.',
        `Write these keys here: ${[...required, ...optional].join(', ')}.`,
      );
    const known = [...new Set([...required, ...optional])];
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const guess = nearest(key, known);
      this.refuse(
        pointerTo(pointer, key),
        `Unknown key "${key}".`,
        'A key that is not understood would be ignored, and a misspelt rule would silently not apply.',
        guess ? `Did you mean "${guess}"?` : `Use one of: ${known.join(', ')}.`,
      );
    }
    for (const key of required)
      if (value[key] === undefined || value[key] === null)
        this.refuse(
          pointer,
          `The key "${key}" is missing.`,
          'It has no default: every rule of a policy is written out.',
          `Add "${key}".`,
        );
    return value;
  }

  /**
   * The entries of a mapping whose keys are names that the policy's author chooses, in order of key: no result may
   * depend on the order in which a document happens to list them.
   */
  entries(value: unknown, pointer: string, what: string): [string, unknown][] {
    if (value === undefined || value === null) return [];
    if (!isMapping(value)) {
      this.refuse(
        pointer,
        `Expected ${what} by key, found ${describe(value)}.`,
        'Each is found by its key in evidence, traces and differences between policies.',
        'Write one key per entry.',
      );
      return [];
    }
    for (const key of Object.keys(value))
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))
        this.refuse(
          pointerTo(pointer, key),
          `The key "${key}" is not in lower-case words joined by hyphens.`,
          'Keys appear in file names, addresses and exports.',
          'Use only a-z, 0-9 and single hyphens.',
        );
    return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  list(value: unknown, pointer: string, what: string): unknown[] {
    if (Array.isArray(value) && value.length > 0) return value;
    this.refuse(
      pointer,
      `Expected a list of ${what}, found ${describe(value)}.`,
      'Their order carries meaning.',
      'Write at least one entry.',
    );
    return [];
  }

  /** Text that is present and not blank. Absent text is undefined without a fault (see `mapping`). */
  text(value: unknown, pointer: string): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    return this.refuse(
      pointer,
      `Expected text, found ${describe(value)}.`,
      'All scalars of a policy are text, so that 0.30 stays a decimal and is never rounded on reading.',
      'Write it as text; in JSON, put numbers in quotes.',
    );
  }

  /** One of a few words. */
  choice<Word extends string>(value: unknown, pointer: string, words: readonly Word[]): Word | undefined {
    const text = this.text(value, pointer);
    if (text === undefined) return undefined;
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    const guess = nearest(text, words);
    return this.refuse(
      pointer,
      `"${text}" is not known here.`,
      'Only the listed words have a meaning.',
      guess ? `Did you mean "${guess}"?` : `Use one of: ${words.join(', ')}.`,
    );
  }
}

export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : `"${value}"`;
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value} that is not text`;
}
