/** Groups of people that a policy treats differently; exactly one of them must hold for each person. */
import type { Condition } from './conditions/condition.ts';
import { readCondition } from './conditions/read-condition.ts';
import { pointerTo } from './problem.ts';
import type { SourceReference } from './quantity.ts';
import { present, readReference } from './reading/read-quantity.ts';
import { type Reader, isMapping } from './reading/reader.ts';

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly when: Condition;
  readonly reference?: SourceReference;
}

/** Something that is the same for everybody, or differs by group. */
export type PerGroup<Kind> = { readonly always: Kind } | { readonly byGroup: ReadonlyMap<string, Kind> };

/** What holds for a group; undefined when nothing is said about it. */
export function forGroup<Kind>(item: PerGroup<Kind>, group: string | undefined): Kind | undefined {
  if ('always' in item) return item.always;
  return group === undefined ? undefined : item.byGroup.get(group);
}

export const everyCase = <Kind>(item: PerGroup<Kind>): Kind[] =>
  'always' in item ? [item.always] : [...item.byGroup.values()];

/** Keys of groups, needed before conditions and by-group values can be read. */
export const groupKeys = (value: unknown): string[] => (isMapping(value) ? Object.keys(value) : []);

export function readGroups(reader: Reader, value: unknown, pointer: string): Group[] {
  return reader
    .entries(value, pointer, 'groups')
    .map(([key, item]): Group | undefined => {
      const path = pointerTo(pointer, key);
      const record = reader.mapping(item, path, ['title', 'when'], ['reference']);
      const when = record && readCondition(reader, record.when, pointerTo(path, 'when'));
      return (
        when && {
          key,
          title: reader.text(record.title, pointerTo(path, 'title')) ?? key,
          when,
          ...present({ reference: readReference(reader, record.reference, pointerTo(path, 'reference')) }),
        }
      );
    })
    .filter((group) => group !== undefined);
}

/** Reads `{by-group: {…}}`, one entry for each group, or the thing itself. */
export function readPerGroup<Kind>(
  reader: Reader,
  value: unknown,
  pointer: string,
  read: (value: unknown, pointer: string) => Kind | undefined,
): PerGroup<Kind> | undefined {
  if (!isMapping(value) || !('by-group' in value)) {
    const always = read(value, pointer);
    return always === undefined ? undefined : { always };
  }
  reader.mapping(value, pointer, ['by-group']);
  const path = pointerTo(pointer, 'by-group');
  const byGroup = new Map<string, Kind>();
  for (const [key, item] of reader.entries(value['by-group'], path, 'groups')) {
    refuseUnknownGroup(reader, key, pointerTo(path, key));
    const own = read(item, pointerTo(path, key));
    if (own !== undefined) byGroup.set(key, own);
  }
  refuseMissingGroups(reader, [...byGroup.keys()], path);
  return { byGroup };
}

export function refuseUnknownGroup(reader: Reader, key: string, pointer: string): void {
  if (reader.groups.has(key)) return;
  reader.refuse(
    pointer,
    `"${key}" is not one of the policy's groups.`,
    'Nobody would ever belong to it.',
    reader.groups.size === 0 ? 'Declare it under "groups".' : `Use: ${[...reader.groups].join(', ')}.`,
  );
}

export function refuseMissingGroups(reader: Reader, given: readonly string[], pointer: string): void {
  const left = [...reader.groups].filter((key) => !given.includes(key));
  if (left.length === 0) return;
  reader.refuse(
    pointer,
    `Nothing is said about the group ${left.map((key) => `"${key}"`).join(' and ')}.`,
    'Each group needs its own value; there is no default.',
    `Add ${left.join(' and ')}.`,
  );
}
