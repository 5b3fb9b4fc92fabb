/** The parts of the composite as doubles, for statistics about them; ratings never rest on these. */
import { nearDouble } from '../near-double.ts';
import type { ExactCohort } from '../prepared-cohort.ts';

export interface CompleteParts {
  /** Rows that have a number for every part. */
  readonly rows: readonly number[];
  /** By part, then by place in `rows`. */
  readonly columns: readonly Float64Array[];
}

export function completeParts({ parts, cohort }: ExactCohort): CompleteParts {
  const all = Array.from({ length: cohort.size }, (_, row) => row);
  const rows = all.filter((row) => parts.every(({ exact }) => exact[row] !== undefined));
  const columns = parts.map(({ exact }) =>
    Float64Array.from(rows, (row) => {
      const value = exact[row];
      return value ? nearDouble(value) : Number.NaN;
    }),
  );
  return { rows, columns };
}
