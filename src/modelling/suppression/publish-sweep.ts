/**
 * A sweep over weights as it may be published. Counts at two weights differ by exactly those who flipped between them,
 * so a fine sweep tells where single teachers tip. Three things keep that from happening, with k the threshold:
 *
 * - one grid, chosen beforehand, and one set of bands for all of it, so that no point refines what another hides;
 * - a point is shown only if each band holds at least k there (nobody without a rating is fine, too);
 * - and only if, for each pair of bands, nobody or at least k moved between it and the neighbour that is shown.
 *
 * Because a rating moves one way along the path, those who cross between two bands between any two shown points are
 * nobody or at least k, too. Levels that are shown together say so; points that are not shown say so. What is left is
 * what counts always leave: somebody who knows all teachers but one can tell the last. Only the noise of
 * private-curve.ts stands against that. Two different sweeps of one cohort are two releases: a ledger of the cohort,
 * given with the terms, sees to it that no point gives away something in what was published before, and lets points of
 * the same sweep stand beside each other by the same, stricter rule.
 */
import type { Rational } from '../../scoring/rational.ts';
import { type Band, BandedGrid, type BandStarts, bandsFrom, mergers, placeInOrder } from './bands.ts';
import type { Ledger } from './ledger.ts';
import { checkThreshold } from './threshold.ts';

export interface SweepPoint {
  /** Share of the moving weight. */
  readonly t: Rational;
  /** By band; absent when the point is not shown. */
  readonly counts?: readonly number[];
}

export interface PublishedSweep {
  readonly threshold: number;
  readonly rows: number;
  /** In rising order. One band alone when nothing can be told apart. */
  readonly bands: readonly Band[];
  readonly points: readonly SweepPoint[];
}

/** Ratings of all rows at each point of the grid. */
export interface Sweep {
  readonly points: readonly Rational[];
  /** By point, then by row; codes of rating-code.ts. */
  readonly codes: readonly Uint8Array[];
  /** Number of rating levels. */
  readonly levels: number;
}

export interface SweepTerms {
  readonly threshold: number;
  /** Place of the point that matters most, for instance today's weight; others are compared with it first. */
  readonly anchor?: number;
  /** What was published of the cohort before; the points that are shown are added to it. */
  readonly ledger?: Ledger;
}

const isLarge = (count: number, threshold: number): boolean => count === 0 || count >= threshold;

/** Which points can be shown, going out from the anchor to both sides. */
function shownPoints(grid: BandedGrid, count: number, { threshold, anchor = 0, ledger }: SweepTerms): boolean[] {
  const shown = Array.from({ length: count }, () => false);
  // The points of one sweep are published together, so each is tried beside those that are shown already.
  const together = ledger?.copy();
  const isFull = (point: number): boolean =>
    grid.counts(point).every((each, band) => each >= threshold || (each === 0 && grid.holdsOnlyNotRated(band))) &&
    (together?.permits(grid.division(point)) ?? true);
  const show = (point: number): void => {
    shown[point] = true;
    together?.record(grid.division(point));
  };
  const start = [...shown.keys()].toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor)).find(isFull);
  if (start === undefined) return shown;
  show(start);
  for (const direction of [1, -1]) {
    let last = start;
    for (let point = start + direction; point >= 0 && point < count; point += direction) {
      if (!isFull(point) || !grid.steps(last, point).every((step) => isLarge(step, threshold))) continue;
      show(point);
      last = point;
    }
  }
  return shown;
}

interface Choice {
  readonly starts: BandStarts;
  readonly shown: readonly boolean[];
  /** How many points are shown. */
  readonly points: number;
  readonly isAnchored: boolean;
}

/** How many borders between levels are seen; a band of those without a rating alone tells no levels apart. */
const bordersOf = (starts: BandStarts): number => starts.length - (starts[0] === 0 && starts[1] === 1 ? 2 : 1);

/** How much a choice tells: the weight that matters most first of all, then how much can be compared along the path. */
function isBetter(a: Choice, b: Choice): boolean {
  if ((bordersOf(a.starts) === 0) !== (bordersOf(b.starts) === 0)) return bordersOf(a.starts) > 0;
  if (a.isAnchored !== b.isAnchored) return a.isAnchored;
  const compared = ({ points, starts }: Choice): number => Math.max(0, points - 1) * bordersOf(starts);
  const numbers = ({ points, starts }: Choice): number => points * bordersOf(starts);
  return compared(a) === compared(b) ? numbers(a) > numbers(b) : compared(a) > compared(b);
}

/** Neighbouring levels are put together one after the other; the stage that tells the most is taken, the finer on a tie. */
function bestBands(places: readonly Uint8Array[], placeCount: number, terms: SweepTerms): Choice {
  const choose = (starts: BandStarts): Choice => {
    const shown = shownPoints(new BandedGrid(places, starts, placeCount), places.length, terms);
    const isAnchored = shown[terms.anchor ?? 0] === true;
    return { starts, shown, points: shown.filter(Boolean).length, isAnchored };
  };
  const isEverybodyRated = places.every((row) => !row.includes(0));
  const all = Array.from({ length: placeCount }, (_, place) => place);
  let stage = choose(isEverybodyRated ? all.slice(1) : all);
  let best = stage;
  while (stage.starts.length > 2) {
    const [first, ...others] = mergers(stage.starts).map(choose);
    if (!first) break;
    stage = others.reduce((most, each) => (isBetter(each, most) ? each : most), first);
    if (isBetter(stage, best)) best = stage;
  }
  return best;
}

/** Throws RangeError for a threshold below 5. A ledger, where one is given, has the shown points on record afterwards. */
export function publishSweep({ points, codes, levels }: Sweep, terms: SweepTerms): PublishedSweep {
  const threshold = checkThreshold(terms.threshold);
  const placeCount = levels + 1;
  const places = codes.map((row) => row.map(placeInOrder));
  const { starts, shown, points: count } = bestBands(places, placeCount, terms);
  const rows = codes[0]?.length ?? 0;
  if (count === 0 || bordersOf(starts) === 0) {
    const together = bandsFrom([0], placeCount);
    return { threshold, rows, bands: together, points: points.map((t) => ({ t })) };
  }
  const grid = new BandedGrid(places, starts, placeCount);
  for (const [point, isShown] of shown.entries()) if (isShown) terms.ledger?.record(grid.division(point));
  return {
    threshold,
    rows,
    bands: bandsFrom(starts, placeCount),
    points: points.map((t, index) => (shown[index] ? { t, counts: grid.counts(index) } : { t })),
  };
}
