/** The flips of a stratum where constraints close parts of the path: there, none of its rows has a rating. */
import { type Rational, compare, denominatorOf, one, zero } from '../../scoring/rational.ts';
import { placeOf } from '../distribution.ts';
import type { Knot, StepFunction } from '../linear/step-function.ts';
import { nearDouble } from '../near-double.ts';
import { notRated } from '../rating-code.ts';
import { type CountSteps, compareKnot } from './count-steps.ts';
import { type Flips, type Move, narrowLimit } from './flips.ts';

/** Limits strictly inside the path, each once; where two fall together the last says what holds after them. */
const limitsOf = (gate: StepFunction<boolean>): Knot<boolean>[] =>
  gate.filter(
    ({ t }, index) => compare(t, zero) > 0 && compare(t, one) < 0 && compare(gate[index + 1]?.t ?? one, t) !== 0,
  );

/** Collects what is seen of the counts as changes from one to the next. */
class Seen {
  readonly near: number[] = [];
  readonly exact: (() => Rational)[] = [];
  readonly move: number[] = [];
  readonly moves: Move[] = [];
  private counts: Int32Array;
  private readonly nobody: Int32Array;

  constructor(first: Int32Array, nobody: Int32Array) {
    this.counts = first;
    this.nobody = nobody;
  }

  change(to: Int32Array, isAt: boolean, near: number, exact: () => Rational): void {
    const from = placeOf(notRated, to.length);
    for (const [place, rows] of to.entries()) {
      const more = rows - (this.counts[place] ?? 0);
      if (place === from || more === 0) continue;
      this.near.push(near);
      this.exact.push(exact);
      this.move.push(this.moves.length);
      this.moves.push({ from, to: place, rows: more, isAt });
    }
    this.counts = to;
  }

  /** The counts where the gate is open, and nobody where it is closed. */
  through(isOpen: boolean, counts: Int32Array): Int32Array {
    return isOpen ? counts : this.nobody;
  }
}

/** What is seen of `steps` through the gate, as flips; `first` are the counts seen just after 0. */
export function permittedFlips(steps: CountSteps, gate: StepFunction<boolean>): { flips: Flips; first: Int32Array } {
  const places = steps.first.length;
  const nobody = new Int32Array(places);
  nobody[placeOf(notRated, places)] = steps.first.reduce((sum, count) => sum + count, 0);
  let isOpen = gate.findLast(({ t }) => compare(t, zero) === 0)?.after ?? false;
  const first = isOpen ? steps.first : nobody;
  const seen = new Seen(first, nobody);
  const limits = limitsOf(gate);
  let counts = steps.first;
  const pass = ({ at, after }: { at: boolean; after: boolean }, knot: number | undefined, limit?: Rational): void => {
    const exact = (): Rational => limit ?? steps.exactAt(knot ?? 0);
    const near = limit ? nearDouble(limit) : (steps.near[knot ?? 0] ?? Number.NaN);
    const { at: here, after: beyond } = knot === undefined ? { at: counts, after: counts } : steps.countsAt(knot);
    seen.change(seen.through(at, here), true, near, exact);
    seen.change(seen.through(after, beyond), false, near, exact);
    counts = beyond;
    isOpen = after;
  };
  let next = 0;
  for (const limit of limits) {
    const near = nearDouble(limit.t);
    for (; next < steps.near.length && compareKnot(steps, next, limit.t, near) < 0; next += 1)
      pass({ at: isOpen, after: isOpen }, next);
    const isTogether = next < steps.near.length && compareKnot(steps, next, limit.t, near) === 0;
    pass(limit, isTogether ? next : undefined, limit.t);
    if (isTogether) next += 1;
  }
  for (; next < steps.near.length; next += 1) pass({ at: isOpen, after: isOpen }, next);
  const isNarrow = steps.isNarrow && limits.every(({ t }) => denominatorOf(t) < narrowLimit);
  const exactAt = (flip: number): Rational => {
    const exact = seen.exact[flip];
    if (!exact) throw new RangeError('there is no such flip');
    return exact();
  };
  const flips = {
    near: Float64Array.from(seen.near),
    move: Uint32Array.from(seen.move),
    moves: seen.moves,
    isNarrow,
    exactAt,
  };
  return { flips, first };
}
