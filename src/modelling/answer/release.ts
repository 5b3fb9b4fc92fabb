/** How much of an answer is shown: all of it, or what a ledger lets out. */
import type { Division, Ledger } from '../suppression/ledger.ts';
import type { Cell } from './model.ts';

export type Release =
  | { readonly kind: 'exact' }
  | {
      readonly kind: 'published';
      readonly threshold: number;
      readonly ledger: Ledger;
    };

export const exactly: Release = { kind: 'exact' };

/** Whether counts of a division may be shown; they are on record as shown then. */
export const shows = (release: Release, division: Division): boolean =>
  release.kind === 'exact' || release.ledger.publish(division);

/** A count of which nothing is told. */
export const hiddenCell: Cell = { least: 0, greatest: null };

/** Who is where after a change: 0 stays, 1 goes up, 2 goes down, by the places that the two lists say. */
export function movementDivision(before: Uint8Array, after: Uint8Array): Division {
  return before.map((from, row) => {
    const to = after[row] ?? from;
    if (from === to) return 0;
    return to > from ? 1 : 2;
  });
}
