/** Rows of cells as a cohort document: ids that say nothing, columns that hold one kind each, groups that hide nobody. */
import { cohortFormat } from '../read-cohort.ts';
import type { OriginCell } from './origin-cells.ts';

/** A row before it is frozen: what its components hold, and which groups it is in, such as `{grade: '3'}`. */
export interface OpenRow {
  readonly cells: readonly OriginCell[];
  readonly groups?: Readonly<Record<string, string>>;
}

export interface CohortDocument {
  readonly format: typeof cohortFormat;
  readonly 'school-year': string;
  readonly columns: Readonly<Record<string, { readonly holds: OriginCell['holds'] }>>;
  readonly rows: readonly { readonly id: string; readonly values: Readonly<Record<string, string>> }[];
}

export interface FreezingTerms {
  /** Keys of the components, also of those that no row has a value for. */
  readonly keys: readonly string[];
  readonly schoolYear: string;
  readonly threshold: number;
}

/** Columns that begin so hold groups of people, which are for describing a cohort and not for rating it. */
export const groupPrefix = 'cohort-group-';

/** Groups are kept only where everybody is in one, there are two or more, and each is large enough to be published. */
function safeGroups(rows: readonly OpenRow[], threshold: number): string[] {
  const names = [...new Set(rows.flatMap(({ groups }) => Object.keys(groups ?? {})))];
  return names.filter((name) => {
    const groups = Map.groupBy(rows, (row) => row.groups?.[name]);
    const isLarge = [...groups.values()].every((members) => members.length >= threshold);
    return groups.size > 1 && !groups.has(undefined) && isLarge;
  });
}

/** More than one group column would make small combinations; the one with the most groups is kept. */
function keptGroup(rows: readonly OpenRow[], threshold: number): string | undefined {
  const count = (name: string): number => new Set(rows.map(({ groups }) => groups?.[name])).size;
  return safeGroups(rows, threshold).toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0];
}

/**
 * The document of rows in the order given, which must be random: each is called by its place. Throws RangeError where a
 * component holds numbers in some rows and levels in others.
 */
export function cohortDocument(
  rows: readonly OpenRow[],
  { keys, schoolYear, threshold }: FreezingTerms,
): CohortDocument {
  const columns = new Map<string, { holds: OriginCell['holds'] }>(keys.map((key) => [key, { holds: 'number' }]));
  const seen = new Set<string>();
  for (const { key, holds } of rows.flatMap(({ cells }) => cells)) {
    if (seen.has(key) && columns.get(key)?.holds !== holds)
      throw new RangeError(`"${key}" is a number in some rows and a level in others`);
    seen.add(key);
    columns.set(key, { holds });
  }
  const group = keptGroup(rows, threshold);
  if (group !== undefined) columns.set(groupPrefix + group, { holds: 'fact' });
  const digits = String(rows.length).length;
  return {
    format: cohortFormat,
    'school-year': schoolYear,
    columns: Object.fromEntries(columns),
    rows: rows.map(({ cells, groups }, place) => ({
      id: String(place + 1).padStart(digits, '0'),
      values: {
        ...Object.fromEntries(cells.map(({ key, text }) => [key, text])),
        ...(group === undefined ? {} : { [groupPrefix + group]: groups?.[group] ?? '' }),
      },
    })),
  };
}
