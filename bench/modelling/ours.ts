/** Our own part: src/modelling as the service uses it. */
import { placesFor } from '../../src/modelling/distribution.ts';
import { migrationOf, ratedCells } from '../../src/modelling/migration.ts';
import { ratePrepared } from '../../src/modelling/rate-cohort.ts';
import { type WeightCurve, weightCurve } from '../../src/modelling/weight-curve.ts';
import { type WeightGrid, weightGrid } from '../../src/modelling/weight-grid.ts';
import { type BenchSetting, steps } from './setting.ts';
import { type Answer, type Peer, type Work, answerOf, timed } from './work.ts';

const gridLists = ({ points }: WeightGrid): ArrayLike<number>[] =>
  points.map(({ distribution }) => distribution.byLevel);

/** Counts of levels only: at 0, just after it, just after each knot, and at 1. */
function curveLists({ atStart, steps, atEnd }: WeightCurve, levels: number): ArrayLike<number>[] {
  const { first, after } = steps;
  const knots = after.length / first.length;
  const ofLevels = new Int32Array(knots * levels);
  for (let knot = 0; knot < knots; knot += 1)
    for (let level = 0; level < levels; level += 1)
      ofLevels[knot * levels + level] = after[knot * first.length + level] ?? 0;
  return [atStart.subarray(0, levels), first.subarray(0, levels), ofLevels, atEnd.subarray(0, levels)];
}

function migration({ inForce, proposed }: BenchSetting): number[][] {
  const levels = placesFor(inForce.policy) - 2;
  const [before, after] = [ratePrepared(inForce).codes, ratePrepared(proposed).codes];
  return ratedCells(migrationOf(before, after, { before: levels, after: levels }));
}

function answer<Result>(work: () => Result, lists: (result: Result) => ArrayLike<number>[]): Answer {
  const { time, result } = timed(work);
  return answerOf(time, lists(result));
}

function run(setting: BenchSetting, work: Work): Answer | undefined {
  const { inForce, path } = setting;
  const levels = placesFor(inForce.policy) - 2;
  if (work === 'rate')
    return answer(
      () => ratePrepared(inForce),
      ({ codes }) => [codes],
    );
  if (work === 'grid') return answer(() => weightGrid(inForce, path, steps), gridLists);
  if (work === 'curve')
    return answer(
      () => weightCurve(inForce, path),
      (curve) => curveLists(curve, levels),
    );
  return work === 'migration'
    ? answer(
        () => migration(setting),
        (cells) => cells,
      )
    : undefined;
}

export const ours = (setting: BenchSetting): Peer => ({
  name: 'ours, in WebAssembly vectors',
  run: (work) => Promise.resolve(run(setting, work)),
  close: () => Promise.resolve(),
});
