import type { OpenRow } from '../../modelling/freezing/cohort-document.ts';
import type { OriginCell } from '../../modelling/freezing/origin-cells.ts';
import type { RatingToFreeze } from './ratings-to-freeze.ts';

/** A row with the groups that are known of everybody: the grade that is taught. */
export const groupedRow = (cells: readonly OriginCell[], { grade }: Pick<RatingToFreeze, 'grade'>): OpenRow => ({
  cells,
  groups: { grade },
});
