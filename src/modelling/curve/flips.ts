/** Flips along an open path 0 < t < 1, held as columns: rows that move from one count to another at t or just after it. */
import type { Rational } from '../../scoring/rational.ts';

/** What a flip does to the counts, which are by place (distribution.ts). */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** At t itself; otherwise just after it. */
  readonly isAt: boolean;
}

export interface Flips {
  /** The t of each flip as a double. */
  readonly near: Float64Array;
  /** By flip, a place in the list of moves; bytes where these suffice, since they stay in the fastest cache. */
  readonly move: Uint8Array | Uint32Array;
  readonly moves: readonly Move[];
  /**
   * Every t is a fraction whose denominator is below 2^26, and `near` is the double nearest to it. Two such fractions
   * differ by more than 2^-52 or not at all, and no such double is off by more than 2^-54: so doubles in order are
   * fractions in order, and equal doubles are equal fractions.
   */
  readonly isNarrow: boolean;
  /** The t of a flip, exactly. */
  readonly exactAt: (flip: number) => Rational;
}

/** Denominators from here on are not narrow. */
export const narrowLimit = 2 ** 26;

/** A column for places in a list of so many moves. */
export const moveColumn = (flips: number, moves: number): Uint8Array | Uint32Array =>
  moves <= 256 ? new Uint8Array(flips) : new Uint32Array(flips);

/** Several lists of flips as one. */
export function joined(lists: readonly Flips[]): Flips {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const count = lists.reduce((sum, { near }) => sum + near.length, 0);
  const moves = lists.flatMap((list) => list.moves);
  const [near, move] = [new Float64Array(count), moveColumn(count, moves.length)];
  const starts: number[] = [];
  let [at, moveAt] = [0, 0];
  for (const list of lists) {
    starts.push(at);
    near.set(list.near, at);
    for (let flip = 0; flip < list.move.length; flip += 1) move[at + flip] = (list.move[flip] ?? 0) + moveAt;
    at += list.near.length;
    moveAt += list.moves.length;
  }
  const exactAt = (flip: number): Rational => {
    const list = starts.findLastIndex((start) => start <= flip);
    const found = lists[list]?.exactAt(flip - (starts[list] ?? 0));
    if (!found) throw new RangeError('there is no such flip');
    return found;
  };
  return {
    near,
    move,
    moves,
    isNarrow: lists.every((list) => list.isNarrow),
    exactAt,
  };
}
