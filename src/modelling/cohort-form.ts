/** The canonical form of a cohort: one text for one content, whatever the order of its rows or the spelling of a number. */
import { canonicalText } from '../scoring/canonical.ts';
import { exactText } from '../scoring/rational.ts';
import type { Cohort, CohortColumn } from './cohort.ts';
import { cohortFormat } from './read-cohort.ts';

const contentOf = (column: CohortColumn, row: number): string | undefined => {
  if (column.holds !== 'number') return column.words[row];
  const value = column.exact[row];
  return value && exactText(value);
};

/** The text that a cohort's fingerprint is taken of: 3.20 and 3.2 are the same number, and rows are in order of id. */
export function canonicalCohort({ ids, columns, schoolYear }: Cohort): string {
  const order = ids.map((id, row) => ({ id, row })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return canonicalText({
    format: cohortFormat,
    'school-year': schoolYear,
    columns: Object.fromEntries([...columns].map(([key, { holds }]) => [key, { holds }])),
    rows: order.map(({ id, row }) => ({
      id,
      values: Object.fromEntries([...columns].map(([key, column]) => [key, contentOf(column, row)])),
    })),
  });
}
