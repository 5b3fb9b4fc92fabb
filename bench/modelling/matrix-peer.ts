/** A plain version in mathjs matrices, as somebody would write it from the formulas: doubles throughout, and no kernel. */
import mathjs from 'mathjs/lib/browser/math.js';
import { components, cuts, inForce, moving, proposed } from './cohort.ts';
import { type BenchSetting, steps } from './setting.ts';
import { type Answer, type Peer, type Work, answerOf, timed } from './work.ts';

type Matrix = number[][];

/** As much of mathjs as is used, for lists of numbers. */
const { multiply, transpose } = mathjs as unknown as {
  readonly multiply: (a: Matrix, b: Matrix) => Matrix;
  readonly transpose: (a: Matrix) => Matrix;
};

const lowest = cuts.map(Number);
const levelOf = (composite: number): number => lowest.filter((cut) => composite >= cut).length;

/** Weights in shares of one, the moving one at t and the others in the proportions of the policy in force. */
function weightsAt(t: number): number[] {
  const rest = components.reduce((sum, key, place) => (key === moving ? sum : sum + (inForce[place] ?? 0)), 0);
  return components.map((key, place) => (key === moving ? t : ((1 - t) * (inForce[place] ?? 0)) / rest));
}

const asColumn = (values: readonly number[]): Matrix => values.map((value) => [value]);

function levelsUnder(scores: Matrix, weights: readonly number[]): number[] {
  return multiply(scores, asColumn(weights.map((weight) => weight / 100))).map(([composite]) =>
    levelOf(composite ?? 0),
  );
}

function countLevels(composites: readonly number[]): number[] {
  const counts = Array.from({ length: lowest.length + 1 }, () => 0);
  for (const composite of composites) counts[levelOf(composite)] = (counts[levelOf(composite)] ?? 0) + 1;
  return counts;
}

function points(scores: Matrix): number[][] {
  const weights = transpose(Array.from({ length: steps + 1 }, (_, point) => weightsAt(point / steps)));
  return transpose(multiply(scores, weights)).map(countLevels);
}

function migration(scores: Matrix): number[][] {
  const [before, after] = [levelsUnder(scores, inForce), levelsUnder(scores, proposed)];
  const cells = Array.from({ length: lowest.length + 1 }, () => Array.from({ length: lowest.length + 1 }, () => 0));
  for (const [row, level] of before.entries()) {
    const line = cells[level];
    if (line) line[after[row] ?? 0] = (line[after[row] ?? 0] ?? 0) + 1;
  }
  return cells;
}

/** Every t at which some composite stands on a cut point, sorted, with the counts after it. */
function curve(scores: Matrix): number[][] {
  const ends = transpose(multiply(scores, transpose([weightsAt(0), weightsAt(1)])));
  const [atStart = [], atEnd = []] = ends;
  const flips = atStart.flatMap((start, row) => {
    const slope = (atEnd[row] ?? 0) - start;
    return lowest.flatMap((cut, rung) => {
      const t = (cut - start) / slope;
      return t > 0 && t < 1 ? [{ t, rung, way: Math.sign(slope) }] : [];
    });
  });
  flips.sort((a, b) => a.t - b.t);
  const counts = countLevels(atStart);
  const found: number[][] = [counts.slice(), counts.slice()];
  for (const [index, { t, rung, way }] of flips.entries()) {
    counts[rung] = (counts[rung] ?? 0) - way;
    counts[rung + 1] = (counts[rung + 1] ?? 0) + way;
    if (flips[index + 1]?.t !== t) found.push(counts.slice());
  }
  return [...found, countLevels(atEnd)];
}

function run(scores: Matrix, work: Work): Answer | undefined {
  if (work === 'grid') return undefined;
  const lists = {
    rate: () => [levelsUnder(scores, inForce)],
    points: () => points(scores),
    curve: () => curve(scores),
    migration: () => migration(scores),
  }[work];
  const { time, result } = timed(lists);
  return answerOf(time, result);
}

export function startMatrices({ columns }: BenchSetting): Promise<Peer> {
  const scores = transpose(columns.map((column) => Array.from(column, (value) => value / 100)));
  return Promise.resolve({
    name: 'mathjs matrices of doubles',
    run: (work) => Promise.resolve(run(scores, work)),
    close: () => Promise.resolve(),
  });
}
