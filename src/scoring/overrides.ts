/** What people may do to a computed result afterwards: each kind is named by the policy, with who may do it. */
import { EvidenceError } from './errors.ts';
import { pointerTo } from './problem.ts';
import type { SourceReference } from './quantity.ts';
import { present, readReference } from './reading/read-quantity.ts';
import { type Reader, isMapping } from './reading/reader.ts';

/** nullify: the rating is void. set-rating: another one is set. waive: none is given. send-back: it must be done again. */
export const overrideEffects = ['nullify', 'set-rating', 'waive', 'send-back'] as const;

export interface Override {
  readonly key: string;
  readonly title: string;
  readonly effect: (typeof overrideEffects)[number];
  /** Who may do it, in the policy's own words. */
  readonly by: readonly string[];
  readonly reference?: SourceReference;
}

/** An override as it was made. */
export interface OverrideMade {
  readonly kind: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  /** For set-rating: the level. */
  readonly level?: string;
}

export function readOverrides(reader: Reader, value: unknown, pointer: string): Override[] {
  return reader
    .entries(value, pointer, 'overrides')
    .map(([key, item]): Override | undefined => {
      const path = pointerTo(pointer, key);
      const record = reader.mapping(item, path, ['title', 'effect', 'by'], ['reference']);
      if (!record) return undefined;
      const effect = reader.choice(record.effect, pointerTo(path, 'effect'), overrideEffects);
      const by = reader
        .list(record.by, pointerTo(path, 'by'), 'roles')
        .map((role, index) => reader.text(role, pointerTo(path, 'by', index)))
        .filter((role) => role !== undefined);
      const title = reader.text(record.title, pointerTo(path, 'title')) ?? key;
      const reference = readReference(reader, record.reference, pointerTo(path, 'reference'));
      return effect && { key, title, effect, by, ...present({ reference }) };
    })
    .filter((override) => override !== undefined);
}

const madeKeys = ['kind', 'by', 'on', 'reason'] as const;

/** The override in an evidence document; throws EvidenceError when it lacks who, when or why. */
export function readOverrideMade(value: unknown): OverrideMade {
  const record = isMapping(value) ? value : {};
  const unknown = Object.keys(record).find((key) => key !== 'level' && !madeKeys.some((known) => known === key));
  if (unknown !== undefined)
    throw new EvidenceError(pointerTo('', unknown), `Unknown key "${unknown}".`, `Use: ${madeKeys.join(', ')}, level.`);
  const text = (key: string): string => {
    const item = record[key];
    if (typeof item === 'string' && item.trim() !== '') return item;
    throw new EvidenceError(
      pointerTo('', key),
      `An override needs "${key}" as text.`,
      'State the kind, by whom, on which date and why.',
    );
  };
  const made = { kind: text('kind'), by: text('by'), on: text('on'), reason: text('reason') };
  return record.level === undefined ? made : { ...made, level: text('level') };
}
