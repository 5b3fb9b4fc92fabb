import type { PolicyImpact } from '../../api/types.ts';

export interface Matrix {
  /** Where evaluations stand now, levels from the lowest up. */
  rows: string[];
  /** Where they would stand. */
  columns: string[];
  count: (row: string, column: string) => number;
  isAltered: (row: string, column: string) => boolean;
}

/** Levels in their order, what is no level after them, by name. */
function inOrder(standings: readonly string[], levels: readonly string[]): string[] {
  const place = (standing: string) => (levels.includes(standing) ? levels.indexOf(standing) : levels.length);
  return [...new Set(standings)].toSorted((a, b) => place(a) - place(b) || a.localeCompare(b));
}

/** The migrations as a matrix; `levels` holds the labels of each version's levels, from the lowest up. */
export function matrixOf(
  migrations: PolicyImpact['migrations'],
  levels: { before: readonly string[]; after: readonly string[] },
): Matrix {
  const find = (row: string, column: string) => migrations.find(({ from, to }) => from === row && to === column);
  return {
    rows: inOrder(
      migrations.map(({ from }) => from),
      levels.before,
    ),
    columns: inOrder(
      migrations.map(({ to }) => to),
      levels.after,
    ),
    count: (row, column) => find(row, column)?.count ?? 0,
    isAltered: (row, column) => find(row, column)?.isAltered ?? false,
  };
}
