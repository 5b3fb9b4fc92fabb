/** The migration matrix: who holds which rating under one policy and which under another, for the same rows. */
import { type Distribution, distributionFrom, placeOf } from './distribution.ts';
import { type RatingCode, isLevel } from './rating-code.ts';

/** What both sides rate with, as lists of levels from the lowest. */
export interface LevelCounts {
  readonly before: number;
  readonly after: number;
}

export interface Migration {
  readonly levels: LevelCounts;
  /** By place before (distribution.ts: the levels, then not rated, then refused) and place after. */
  readonly cells: readonly (readonly number[])[];
}

/** Both lists of codes must be of the same rows in the same order (RangeError for different lengths). */
export function migrationOf(
  before: ArrayLike<RatingCode>,
  after: ArrayLike<RatingCode>,
  levels: LevelCounts,
): Migration {
  if (before.length !== after.length) throw new RangeError('the two sides must rate the same rows');
  const cells = Array.from({ length: levels.before + 2 }, () => Array.from({ length: levels.after + 2 }, () => 0));
  for (let row = 0; row < before.length; row += 1) {
    const line = cells[placeOf(before[row] ?? 0, levels.before + 2)];
    const place = placeOf(after[row] ?? 0, levels.after + 2);
    if (line?.[place] === undefined) throw new RangeError(`row ${row} has no such level`);
    line[place] += 1;
  }
  return { levels, cells };
}

/** The distribution before: what each line sums to. */
export const distributionBefore = ({ cells }: Migration): Distribution =>
  distributionFrom(cells.map((line) => line.reduce((sum, count) => sum + count, 0)));

/** The distribution after: what each column sums to. */
export const distributionAfter = ({ cells, levels }: Migration): Distribution =>
  distributionFrom(
    Array.from({ length: levels.after + 2 }, (_, place) => cells.reduce((sum, line) => sum + (line[place] ?? 0), 0)),
  );

/** The matrix of rows that have a rating on both sides. */
export const ratedCells = ({ cells, levels }: Migration): number[][] =>
  cells.slice(0, levels.before).map((line) => line.slice(0, levels.after));

export interface Movements {
  readonly unchanged: number;
  readonly up: number;
  readonly down: number;
  /** A rating before and none after, and the other way round. */
  readonly lost: number;
  readonly gained: number;
  /** No rating on either side. */
  readonly neither: number;
}

/** Up and down compare places of levels, so both sides must have as many (RangeError). */
export function movementsOf({ cells, levels }: Migration): Movements {
  if (levels.before !== levels.after) throw new RangeError('scales of different length cannot be compared by place');
  const found = { unchanged: 0, up: 0, down: 0, lost: 0, gained: 0, neither: 0 };
  for (const [from, line] of cells.entries())
    for (const [to, count] of line.entries()) found[movement(from, to, levels.before)] += count;
  return found;
}

function movement(from: number, to: number, levels: number): keyof Movements {
  if (from >= levels) return to >= levels ? 'neither' : 'gained';
  if (to >= levels) return 'lost';
  if (from === to) return 'unchanged';
  return to > from ? 'up' : 'down';
}

/** Rows whose code differs, by row, with both codes. */
export function changedRows(
  before: Uint8Array,
  after: Uint8Array,
): { readonly row: number; readonly before: RatingCode; readonly after: RatingCode }[] {
  return [...before.entries()].flatMap(([row, from]) => {
    const to = after[row] ?? from;
    return from === to ? [] : [{ row, before: from, after: to }];
  });
}

/** How many levels all rows together gain; rows without a rating on both sides are left out. */
export const levelsGained = (before: Uint8Array, after: Uint8Array): number =>
  changedRows(before, after).reduce(
    (sum, change) => (isLevel(change.before) && isLevel(change.after) ? sum + change.after - change.before : sum),
    0,
  );
