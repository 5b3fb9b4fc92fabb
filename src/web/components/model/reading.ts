import type { Curve, CurvePoint, Model, ModelWeight, WeightPath } from '../../api/model-types.ts';
import { type Fraction, exactText, fraction, minus, near, none, order, over, plus, times, whole } from './fraction.ts';
import { words } from './model-words.ts';
import { percent } from './share-words.ts';

/** Where the slider stands: a point of the curve, or the scenario's own weight, which may lie between two points. */
export type Place = number | 'own';

/** What is known of the weight at which the slider stands. */
export interface Reading {
  /** Share of the moving weight; null while the scenario leaves it undetermined. */
  share: string | null;
  /** The curve's point at just this share. */
  point: CurvePoint | undefined;
  sentences: string[];
  isPermitted: boolean;
}

const isAt = (point: CurvePoint, share: string): boolean => order(fraction(point.share), fraction(share)) === 0;

/** The point of the curve at just this share. */
export function pointAt(curve: Curve, share: string | null): CurvePoint | undefined {
  return share === null ? undefined : curve.points.find((point) => isAt(point, share));
}

/** Index of the point nearest to a share; the lower one of two that are equally near. */
export function nearestIndex({ points }: Curve, share: string): number {
  const distances = points.map((point) => distance(fraction(point.share), fraction(share)));
  return distances.reduce((best, each, index) => (order(each, distances[best] ?? each) < 0 ? index : best), 0);
}

function distance(a: Fraction, b: Fraction): Fraction {
  return order(a, b) < 0 ? minus(b, a) : minus(a, b);
}

/** The scenario's own weight where it has one, else today's, else the lowest. */
export function firstPlace({ path, curve }: Model): Place {
  if (!path || !curve || path.scenario !== null) return 'own';
  return path.current === null ? 0 : nearestIndex(curve, path.current);
}

/** The index that the slider shows for a place. */
export function indexOf(place: Place, path: WeightPath, curve: Curve): number {
  return place === 'own' ? nearestIndex(curve, path.scenario ?? path.current ?? '0') : place;
}

/** The place for an index: the scenario's own where the point is at just its share. */
export function placeFor(index: number, path: WeightPath, curve: Curve): Place {
  const point = curve.points[index];
  return point && path.scenario !== null && isAt(point, path.scenario) ? 'own' : index;
}

/** What the model knows at a place. */
export function readingAt({ path, curve, sentences }: Model, place: Place): Reading {
  if (!path || !curve) return { share: null, point: undefined, sentences, isPermitted: true };
  if (place === 'own') {
    const point = pointAt(curve, path.scenario);
    return { share: path.scenario, point, sentences, isPermitted: isPermitted(path, path.scenario) };
  }
  const point = curve.points[place];
  const share = point?.share ?? null;
  return { share, point, sentences: sentencesAt(point, path, curve), isPermitted: isPermitted(path, share) };
}

function sentencesAt(point: CurvePoint | undefined, path: WeightPath, curve: Curve): string[] {
  if (!point) return [];
  if (point.counts === null)
    return [words.notShownAt(percent(point.share)), ...(curve.hidden === null ? [] : [curve.hidden])];
  if (point.moved !== null) return [point.moved.sentence];
  return [words.countsAt(path.moves.title, percent(point.share))];
}

/** Whether the policy's own constraints permit the weight. */
export function isPermitted({ permitted }: WeightPath, share: string | null): boolean {
  if (share === null) return true;
  const at = fraction(share);
  return permitted.some(({ from, to }) => order(fraction(from), at) <= 0 && order(at, fraction(to)) <= 0);
}

interface PartShare {
  key: string;
  title: string;
  share: string;
}

/**
 * The weights of all parts, as shares of the whole, when the moving one has this share. The others keep their
 * proportions; while several weights are undetermined, those that are settled stay as they are.
 */
export function weightsOn(path: WeightPath, weights: readonly ModelWeight[], share: string): PartShare[] {
  const settled = settledBeside(path, weights);
  const moving = fraction(share);
  const left = [...settled.values()].reduce(minus, minus(whole, moving));
  const open = path.others.filter(({ key }) => !settled.has(key));
  const all = open.map((part) => fraction(part.share)).reduce(plus, none);
  const others = path.others.map(({ key, title, share: part }) => {
    const own = settled.get(key) ?? times(left, over(fraction(part), all));
    return { key, title, share: exactText(own) };
  });
  return [{ ...path.moves, share: exactText(moving) }, ...others];
}

/** Settled weights that stay while one of several undetermined weights moves. */
function settledBeside({ moves, others }: WeightPath, weights: readonly ModelWeight[]): Map<string, Fraction> {
  const shares = new Map(weights.map(({ key, scenario }) => [key, scenario]));
  const isOpen = (key: string): boolean => (shares.get(key) ?? null) === null;
  if (!isOpen(moves.key) || !others.some(({ key }) => isOpen(key))) return new Map();
  return new Map(
    others.flatMap(({ key }): [string, Fraction][] => {
      const own = shares.get(key) ?? null;
      return own === null ? [] : [[key, fraction(own)]];
    }),
  );
}

/** Runs of neighbouring points that are not shown, as first and last share. */
export function hiddenRuns({ points }: Curve): { from: string; to: string }[] {
  const runs: { from: string; to: string }[] = [];
  for (const [index, point] of points.entries()) {
    const last = runs.at(-1);
    if (point.counts !== null) continue;
    if (last && points[index - 1]?.counts === null) last.to = point.share;
    else runs.push({ from: point.share, to: point.share });
  }
  return runs;
}

/** The middle between two neighbouring points, for drawing. */
export function middle(a: CurvePoint, b: CurvePoint): number {
  return near(plus(fraction(a.share), fraction(b.share))) / 2;
}
