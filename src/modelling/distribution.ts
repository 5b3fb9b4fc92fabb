/** How many rows hold each rating. */
import type { Policy } from '../scoring/policy.ts';
import { type RatingCode, notRated, refused } from './rating-code.ts';

export interface Distribution {
  /** By place of the level, from the lowest. */
  readonly byLevel: readonly number[];
  /** Rows to which the policy gives no rating. */
  readonly notRated: number;
  /** Rows whose values the policy cannot take. */
  readonly refused: number;
}

/** Places in a list of counts: one for each level, then the two that are no rating. */
export const placesFor = ({ levels }: Policy): number => levels.list.length + 2;
export const placeOf = (code: RatingCode, places: number): number => {
  if (code === notRated) return places - 2;
  return code === refused ? places - 1 : code;
};

/** Counts by place as a distribution. */
export const distributionFrom = (counts: ArrayLike<number>): Distribution => {
  const all = Array.from(counts);
  return { byLevel: all.slice(0, -2), notRated: all.at(-2) ?? 0, refused: all.at(-1) ?? 0 };
};

export function countsOf(codes: ArrayLike<RatingCode>, places: number): Int32Array {
  const byCode = new Int32Array(256);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? notRated;
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
  const counts = new Int32Array(places);
  for (const [code, count] of byCode.entries()) if (count > 0) counts[placeOf(code, places)] = count;
  return counts;
}

export const distributionOf = (codes: ArrayLike<RatingCode>, policy: Policy): Distribution =>
  distributionFrom(countsOf(codes, placesFor(policy)));
