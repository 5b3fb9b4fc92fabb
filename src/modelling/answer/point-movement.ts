/** Who stands otherwise at a point of the curve than under the policy as it is. */
import { type Rational, compare, equals } from '../../scoring/rational.ts';
import { bandOfPlace, placeInOrder } from '../suppression/bands.ts';
import type { PublishedSweep } from '../suppression/publish-sweep.ts';
import { tabulated } from './migration-table.ts';
import type { MovedCounts } from './model.ts';
import { type MovedPath, isPath, shareOf } from './moved-path.ts';
import { downOf, movementText, upOf } from './movement-words.ts';
import { movementBetween } from './movements.ts';
import type { Worked } from './question.ts';
import { type Release, movementDivision, shows } from './release.ts';
import { countText, inSentence, percentText } from './words.ts';

/** Codes as places of bands, so that two rows compare as their bands do. */
function inBands(codes: Uint8Array, { bands }: PublishedSweep, levels: number): Uint8Array {
  const starts = bands.map(({ holdsNotRated, levels: held }) => (holdsNotRated ? 0 : (held[0] ?? 0) + 1));
  const bandOf = bandOfPlace(starts, levels + 1);
  return codes.map((code) => bandOf[placeInOrder(code)] ?? 0);
}

function headOf({ title }: MovedPath, current: Rational | undefined, share: Rational): string {
  const part = inSentence(title);
  if (!current || equals(current, share)) return `Weighing ${part} at ${percentText(share)}`;
  const verb = compare(share, current) > 0 ? 'Raising' : 'Lowering';
  return `${verb} ${part} from ${percentText(current)} to ${percentText(share)}`;
}

/** Through the bands that the curve shows; null where it would tell of a few. */
function publishedMovement(before: Uint8Array, at: Uint8Array, head: string, release: Release): MovedCounts | null {
  const division = movementDivision(before, at);
  if (!shows(release, division)) return null;
  const count = (group: number): number => division.reduce((sum, each) => (each === group ? sum + 1 : sum), 0);
  const [up, down] = [count(1), count(2)];
  const moves = `${countText(down)} of ${before.length} teachers down and ${countText(up)} up`;
  const text = up + down === 0 ? `none of ${before.length} teachers` : moves;
  return { up, down, sentence: `${head} would move ${text} between the ratings shown.` };
}

/** What is told of one point against the policy as it is. */
export interface PointMovement {
  readonly movedAt: (codes: Uint8Array, share: Rational) => MovedCounts | null;
  readonly cellsAt: (codes: Uint8Array) => number[][] | null;
}

const nothing: PointMovement = { movedAt: () => null, cellsAt: () => null };

/** Nothing where the policy is not settled, or its scale has another length. */
export function pointMovement(worked: Worked, shown: PublishedSweep, release: Release): PointMovement {
  const { question, before, moved, sweep } = worked;
  const { codes: own } = before;
  if (!own || !sweep || !isPath(moved) || before.policy.levels.list.length !== sweep.levels) return nothing;
  const current = shareOf(question.policy, moved.key, question.cohort.schoolYear);
  const ownBands = inBands(own, shown, sweep.levels);
  return {
    movedAt: (codes, share) => {
      const head = headOf(moved, current, share);
      if (release.kind === 'published')
        return publishedMovement(ownBands, inBands(codes, shown, sweep.levels), head, release);
      const movement = movementBetween(own, codes);
      return { up: upOf(movement), down: downOf(movement), sentence: `${head} would move ${movementText(movement)}.` };
    },
    cellsAt: (codes) => {
      const bands = shown.bands.length;
      const at = inBands(codes, shown, sweep.levels);
      const division = ownBands.map((band, row) => band * bands + (at[row] ?? 0));
      return shows(release, division) ? tabulated(ownBands, at, bands, bands) : null;
    },
  };
}
