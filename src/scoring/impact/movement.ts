/** How an evaluation moves from one version of a policy to another. */
import type { Standing } from './standing.ts';

/**
 * up, down: to a higher or lower level, by so many levels. to-no-rating, from-no-rating: a rating is lost or gained.
 * other: between levels that no list compares, or between two outcomes that are not ratings.
 */
export type Movement =
  | { readonly kind: 'up' | 'down'; readonly levels: number }
  | { readonly kind: 'to-no-rating' | 'from-no-rating' | 'other' };

type LevelList = readonly { readonly key: string }[];

/** Levels between two keys in a list that holds both, upwards positive. */
function distanceIn(list: LevelList, from: string, to: string): number | undefined {
  const [start, end] = [list.findIndex(({ key }) => key === from), list.findIndex(({ key }) => key === to)];
  return start < 0 || end < 0 ? undefined : end - start;
}

/** Two scales with as many levels are compared by place; scales of different length are not. */
function distanceBetween(before: LevelList, after: LevelList, from: string, to: string): number | undefined {
  const known = distanceIn(after, from, to) ?? distanceIn(before, from, to);
  if (known !== undefined || before.length !== after.length) return known;
  const [start, end] = [before.findIndex(({ key }) => key === from), after.findIndex(({ key }) => key === to)];
  return start < 0 || end < 0 ? undefined : end - start;
}

/** Undefined when the evaluation stays where it stands. */
export function movementOf(from: Standing, to: Standing, before: LevelList, after: LevelList): Movement | undefined {
  if (from.key === to.key) return undefined;
  if (from.level === undefined) return { kind: to.level === undefined ? 'other' : 'from-no-rating' };
  if (to.level === undefined) return { kind: 'to-no-rating' };
  const distance = distanceBetween(before, after, from.level, to.level);
  if (distance === undefined || distance === 0) return { kind: 'other' };
  return { kind: distance > 0 ? 'up' : 'down', levels: Math.abs(distance) };
}

export interface MovementCount {
  readonly movement: Movement;
  readonly count: number;
}

const textOf = (movement: Movement): string =>
  'levels' in movement ? `${movement.kind} ${movement.levels}` : movement.kind;

/** Counts movements of the same kind and length, the most frequent first. */
export class MovementCounts {
  private readonly counts = new Map<string, { movement: Movement; count: number }>();

  add(movement: Movement): void {
    const entry = this.counts.get(textOf(movement)) ?? { movement, count: 0 };
    entry.count += 1;
    this.counts.set(textOf(movement), entry);
  }

  get list(): MovementCount[] {
    return [...this.counts.values()].toSorted(
      (a, b) => b.count - a.count || (textOf(a.movement) < textOf(b.movement) ? -1 : 1),
    );
  }
}
