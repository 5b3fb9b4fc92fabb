/** The flips of one stratum along a path, where every weight is permitted. */
import { nearDouble } from '../near-double.ts';
import { type OpenCrossings, type OpenStratum, exactCourse, openCrossings } from '../linear/open-stratum.ts';
import { placeOf } from '../distribution.ts';
import { type Flips, type Move, moveColumn, narrowLimit } from './flips.ts';

export interface StratumFlips {
  readonly flips: Flips;
  readonly crossings: OpenCrossings;
  /** By place (distribution.ts), just after t = 0. */
  readonly first: Int32Array;
}

/** By place of the rung, times two: what happens to a row that reaches it, and to one that leaves it. */
function movesOver({ stratum: { ladder } }: OpenStratum, places: number): Move[] {
  const codes = [ladder.first, ...ladder.rungs.map(({ code }) => code)].map((code) => placeOf(code, places));
  return ladder.rungs.flatMap(({ isIncluded }, rung) => {
    const [below, above] = [codes[rung] ?? 0, codes[rung + 1] ?? 0];
    return [
      { from: below, to: above, rows: 1, isAt: isIncluded },
      { from: above, to: below, rows: 1, isAt: !isIncluded },
    ];
  });
}

/** How many rows hold each rating, when so many are on each rung or above it. */
export function countsWith(
  { stratum: { ladder, rows } }: OpenStratum,
  reached: ArrayLike<number>,
  places: number,
): Int32Array {
  const counts = new Int32Array(places);
  for (const [rung, code] of [ladder.first, ...ladder.rungs.map((each) => each.code)].entries()) {
    const here = rung === 0 ? rows.length : (reached[rung - 1] ?? 0);
    const place = placeOf(code, places);
    counts[place] = (counts[place] ?? 0) + here - (reached[rung] ?? 0);
  }
  return counts;
}

/** Crossings without those that exact numbers found to be none. */
function realCrossings({ places, cells, byRationals }: OpenCrossings): Pick<OpenCrossings, 'places' | 'cells'> {
  if (byRationals === 0) return { places, cells };
  return { places: places.filter((place) => place !== 0), cells: cells.filter((_, index) => places[index] !== 0) };
}

export function stratumFlips(open: OpenStratum, places: number): StratumFlips {
  const crossings = openCrossings(open, 1, nearDouble);
  const { places: crossed, cells } = realCrossings(crossings);
  const count = open.stratum.rows.length;
  const near = new Float64Array(cells.length);
  const moves = movesOver(open, places);
  const move = moveColumn(cells.length, moves.length);
  for (let flip = 0; flip < cells.length; flip += 1) {
    const place = crossed[flip] ?? Number.NaN;
    near[flip] = Math.abs(place);
    move[flip] = 2 * Math.floor((cells[flip] ?? 0) / count) + (place > 0 ? 0 : 1);
  }
  const { sums, error } = open.scaled;
  const isNarrow = error === 0 && (sums[1]?.magnitude ?? narrowLimit) < narrowLimit;
  const exactAt: Flips['exactAt'] = (flip) => {
    const { root } = exactCourse(open, cells[flip] ?? 0);
    if (!root) throw new RangeError('the row does not cross the rung');
    return root;
  };
  const flips = { near, move, moves, isNarrow, exactAt };
  return { flips, crossings, first: countsWith(open, crossings.reached, places) };
}
