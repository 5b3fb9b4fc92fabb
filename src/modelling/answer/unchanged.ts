/** Why a change changes nothing, or little, in a sentence. */
import { compare, decimalText, zero } from '../../scoring/rational.ts';
import { compositesOf } from '../composites.ts';
import { closestToCut, compositeMoves } from '../no-change.ts';
import type { MigrationTable } from './model.ts';
import type { Rated } from './question.ts';
import type { Release } from './release.ts';

const nothingMoves = ({ up, down, unchanged, total }: MigrationTable): boolean =>
  'count' in up && 'count' in down && 'count' in unchanged && unchanged.count === total;

/** Distances are facts about single rows, so they are told in the exact answer only. Null when somebody moves. */
export function whyUnchanged(
  before: Rated,
  after: Rated,
  migration: MigrationTable | null,
  release: Release,
): string | null {
  if (before.policy === after.policy || !migration || !nothingMoves(migration)) return null;
  const plain = 'Nobody’s rating changes: no composite crosses a cut point.';
  if (release.kind !== 'exact' || before.prepared?.method !== 'exact' || after.prepared?.method !== 'exact')
    return plain;
  const { moved, farthest } = compositeMoves(compositesOf(before.prepared), compositesOf(after.prepared));
  if (!farthest || compare(farthest, zero) === 0) return 'Nobody’s rating changes: no composite changes at all.';
  const nearest = closestToCut(after.prepared);
  const near = nearest ? ` The closest composite is ${decimalText(nearest, 4)} away from a cut point.` : '';
  return `${plain} ${moved} composites move, none by more than ${decimalText(farthest, 4)}.${near}`;
}
