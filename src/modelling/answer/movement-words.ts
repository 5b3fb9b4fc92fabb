/** Who moves, in a sentence: "would move 14 of 412 teachers down one level and none up". */
import { capitalised, countText, inSentence, listed, percentText } from './words.ts';
import type { Policy } from '../../scoring/policy.ts';
import { compare, equals } from '../../scoring/rational.ts';
import { type MovedPath, shareOf } from './moved-path.ts';

/** How many go each way, by how many levels they go; no rating is a way of its own. */
export interface Movement {
  readonly total: number;
  readonly up: ReadonlyMap<number, number>;
  readonly down: ReadonlyMap<number, number>;
  readonly lost: number;
  readonly gained: number;
}

const sumOf = (counts: ReadonlyMap<number, number>): number =>
  [...counts.values()].reduce((sum, each) => sum + each, 0);

export const upOf = ({ up }: Movement): number => sumOf(up);
export const downOf = ({ down }: Movement): number => sumOf(down);

const levelsText = (levels: number): string => (levels === 1 ? 'one level' : `${levels} levels`);

/** 'down one level', '12 down one level and 2 down two levels': the first count is left to the caller. */
function ways(word: 'up' | 'down', counts: ReadonlyMap<number, number>): string[] {
  const sorted = [...counts].filter(([, count]) => count > 0).toSorted(([a], [b]) => a - b);
  return sorted.map(([levels, count]) => `${count} ${word} ${levelsText(levels)}`);
}

/** Follows "would move": the larger side first. */
export function movementText(movement: Movement): string {
  const { total, lost, gained, up, down } = movement;
  const sides = [
    { word: 'down' as const, counts: down, size: downOf(movement) },
    { word: 'up' as const, counts: up, size: upOf(movement) },
  ].toSorted((a, b) => b.size - a.size);
  const nothing = sides.every(({ size }) => size === 0);
  const moves = nothing
    ? [`none of ${total} teachers`]
    : sides.flatMap(({ word, counts, size }) => (size === 0 ? [`${countText(0)} ${word}`] : ways(word, counts)));
  const others = [
    ...(lost > 0 ? [`leave ${lost} without a rating`] : []),
    ...(gained > 0 ? [`give ${gained} a rating who have none`] : []),
  ];
  const first = nothing ? moves : [(moves[0] ?? '').replace(/^(\d+)/, `$1 of ${total} teachers`), ...moves.slice(1)];
  return listed([listed(first), ...others]);
}

/** 'Raising pupil progress from 30 % to 40 %', or 'These changes'. */
export function changeText(
  before: Policy,
  after: Policy,
  moved: MovedPath | undefined,
  schoolYear: string | undefined,
): string {
  if (before === after) return 'The policy as it is';
  const [from, to] = [before, after].map((policy) => moved && shareOf(policy, moved.key, schoolYear));
  if (!moved || !from || !to || equals(from, to)) return 'These changes';
  const verb = compare(to, from) > 0 ? 'raising' : 'lowering';
  return capitalised(`${verb} ${inSentence(moved.title)} from ${percentText(from)} to ${percentText(to)}`);
}
