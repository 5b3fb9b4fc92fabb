import type { Conflict } from '../conflict-view.tsx';

/** One thing that can be changed in a text, with its name and its value in words. */
export interface PartField<Content> {
  key: keyof Content & string;
  label: string;
  inWords: (content: Content) => string;
}

/** Where two versions differ, in the order of the fields. */
export function differencesOf<Content>(
  mine: Content,
  theirs: Content,
  fields: readonly PartField<Content>[],
): Conflict[] {
  return fields
    .filter(({ key }) => mine[key] !== theirs[key])
    .map(({ key, label, inWords }) => ({ key, label, mine: inWords(mine), theirs: inWords(theirs) }));
}

/** My version, with the fields of the other version that were chosen. */
export function mergeOf<Content extends object>(
  mine: Content,
  theirs: Content,
  takeTheirs: ReadonlySet<string>,
  fields: readonly PartField<Content>[],
): Content {
  const taken = fields.filter(({ key }) => takeTheirs.has(key)).map(({ key }) => [key, theirs[key]]);
  return { ...mine, ...Object.fromEntries(taken) };
}

/** The fields that I left as they were: there the other version is the first choice. */
export function onlyTheirs<Content>(
  mine: Content,
  theirs: Content,
  base: Content,
  fields: readonly PartField<Content>[],
): ReadonlySet<string> {
  const changedByMe = new Set(differencesOf(mine, base, fields).map(({ key }) => key));
  return new Set(
    differencesOf(mine, theirs, fields)
      .map(({ key }) => key)
      .filter((key) => !changedByMe.has(key)),
  );
}
