/** The curve of a model: how many hold each rating at the points of the grid, and who has moved there. */
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, compare, subtract, zero } from '../../scoring/rational.ts';
import { bandsFrom, BandedGrid, placeInOrder } from '../suppression/bands.ts';
import { type PublishedSweep, type Sweep, publishSweep } from '../suppression/publish-sweep.ts';
import { modelBand } from './level-bands.ts';
import type { ModelCurve } from './model.ts';
import { type MovedPath, shareOf } from './moved-path.ts';
import type { Worked } from './question.ts';
import { pointMovement } from './point-movement.ts';
import type { Release } from './release.ts';
import { shareText } from './words.ts';

const distance = (a: Rational, b: Rational): Rational => {
  const difference = subtract(a, b);
  return compare(difference, zero) < 0 ? subtract(zero, difference) : difference;
};

/** Place of the point nearest to where a policy stands; 0 where it stands nowhere. */
function anchorOf(sweep: Sweep, moved: MovedPath, policy: Policy, schoolYear: string | undefined): number {
  const own = policy.components.some(({ key }) => key === moved.key) && shareOf(policy, moved.key, schoolYear);
  if (!own) return 0;
  const distances = sweep.points.map((t) => distance(moved.shareAt(t), own));
  return distances.reduce((best, each, place) => (compare(each, distances[best] ?? each) < 0 ? place : best), 0);
}

/** Every level for itself, and those without a rating where there are any. */
function unhidden({ points, codes, levels }: Sweep): PublishedSweep {
  const places = codes.map((row) => row.map(placeInOrder));
  const isEverybodyRated = places.every((row) => !row.includes(0));
  const all = Array.from({ length: levels + 1 }, (_, place) => place);
  const starts = isEverybodyRated ? all.slice(1) : all;
  const grid = new BandedGrid(places, starts, levels + 1);
  return {
    threshold: 0,
    rows: codes[0]?.length ?? 0,
    bands: bandsFrom(starts, levels + 1),
    points: points.map((t, place) => ({ t, counts: grid.counts(place) })),
  };
}

function hiddenSentence({ bands, points, threshold }: PublishedSweep, policy: Policy): string | null {
  const missing = points.filter(({ counts }) => !counts).length;
  const together = bands.filter(({ levels, holdsNotRated }) => levels.length + (holdsNotRated ? 1 : 0) > 1);
  const why = `a number is shown only when it, and what sets it apart from every other shown number, stands for nobody or at least ${threshold} teachers`;
  if (missing === points.length) return `No point can be shown: ${why}.`;
  const parts = [
    ...(missing > 0 ? [`${missing} of ${points.length} points are not shown`] : []),
    ...together.map((band) => `${modelBand(band, policy).label} are counted together`),
  ];
  return parts.length === 0 ? null : `${parts.join(', and ')}: ${why}.`;
}

/** Undefined without a path, or while the scenario rates nobody. */
export function modelCurve(worked: Worked, release: Release): ModelCurve | null {
  const { question, after, moved, sweep } = worked;
  if (!sweep || !('path' in moved)) return null;
  const { schoolYear } = question.cohort;
  const anchor = anchorOf(sweep, moved, question.policy, schoolYear);
  const shown =
    release.kind === 'exact'
      ? unhidden(sweep)
      : publishSweep(sweep, { threshold: release.threshold, anchor, ledger: release.ledger });
  const { movedAt, cellsAt } = pointMovement(worked, shown, release);
  const points = shown.points.map(({ t, counts }, place) => {
    const share = moved.shareAt(t);
    const codes = counts && sweep.codes[place];
    return {
      codes,
      share: shareText(share),
      counts: counts ? [...counts] : null,
      moved: codes ? movedAt(codes, share) : null,
    };
  });
  return {
    bands: shown.bands.map((band) => modelBand(band, after.policy)),
    // Matrices tell apart more than movements do, so they come after all of these.
    points: points.map(({ codes, ...point }) => ({ ...point, cells: codes ? cellsAt(codes) : null })),
    hidden: release.kind === 'exact' ? null : hiddenSentence(shown, after.policy),
  };
}
