/** Every way to count neighbouring levels together, on both sides of a migration, the finest first. */
import type { Policy } from '../../scoring/policy.ts';
import { type BandStarts, mergers, placeInOrder } from '../suppression/bands.ts';

interface Side {
  readonly policy: Policy;
  readonly codes: Uint8Array;
}

/** All bandings that come from merging neighbours of the finest one, which has a band for those without a rating. */
function bandingsOf(starts: BandStarts): BandStarts[] {
  const found = new Map<string, BandStarts>([[starts.join(' '), starts]]);
  for (const banding of found.values())
    for (const coarser of mergers(banding)) if (!found.has(coarser.join(' '))) found.set(coarser.join(' '), coarser);
  return [...found.values()];
}

function finest(sides: readonly Side[], levels: number): BandStarts {
  const all = Array.from({ length: levels + 1 }, (_, place) => place);
  const isEverybodyRated = sides.every(({ codes }) => codes.every((code) => placeInOrder(code) > 0));
  return isEverybodyRated ? all.slice(1) : all;
}

/** Pairs of bandings; with `isAlike` both are the same. */
export function contiguousBandings(before: Side, after: Side, isAlike: boolean): (readonly [BandStarts, BandStarts])[] {
  const of = ({ policy }: Side, sides: readonly Side[]) => bandingsOf(finest(sides, policy.levels.list.length));
  const pairs = isAlike
    ? of(before, [before, after]).map((starts) => [starts, starts] as const)
    : of(before, [before]).flatMap((starts) => of(after, [after]).map((others) => [starts, others] as const));
  return pairs.toSorted((a, b) => b[0].length * b[1].length - a[0].length * a[1].length);
}
