/** The path along which a model moves one weight, and how far along it policies stand. */
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, divide, equals } from '../../scoring/rational.ts';
import { valueAt, zeroLine } from '../linear/line.ts';
import { movableKeys, openPath, openWeights } from '../open-weights.ts';
import { type Proportions, UnmovableError, type WeightPath, ownShare, weightPath, wholeOf } from '../weight-path.ts';

export interface MovedPath {
  readonly path: WeightPath;
  readonly key: string;
  readonly title: string;
  /** What all weights sum to. */
  readonly whole: Rational;
  /** The share of the whole that the moving part has at t. */
  readonly shareAt: (t: Rational) => Rational;
}

/** Why there is no path, in a sentence. */
export interface NoPath {
  readonly why: string;
}

/**
 * Moves a settled weight against all others, and one of several undetermined weights against the other undetermined
 * ones; `others` are their proportions, where they are not to keep their own. Throws UnmovableError.
 */
export function pathOf(policy: Policy, moves: string, schoolYear: string | undefined, others?: Proportions): MovedPath {
  const terms = { ...(schoolYear === undefined ? {} : { schoolYear }), ...(others ? { others } : {}) };
  const { undetermined } = openWeights(policy, schoolYear);
  const isOpen = undetermined.length > 1 && undetermined.includes(moves);
  const path = isOpen ? openPath(policy, moves, terms) : weightPath(policy, moves, terms);
  const whole = wholeOf(policy, schoolYear);
  const title = policy.components.find(({ key }) => key === moves)?.title ?? moves;
  const line = path.lines.get(moves) ?? zeroLine;
  return { path, key: moves, title, whole, shareAt: (t) => divide(valueAt(line, t), whole) };
}

/** As {@link pathOf}. Without a key it is the first weight that the parties have not settled, or the first of all. */
export function movedPath(
  policy: Policy,
  moves: string | undefined,
  schoolYear: string | undefined,
): MovedPath | NoPath {
  const key = moves ?? movableKeys(policy)[0];
  if (key === undefined) return { why: 'This policy has no parts whose weights could be moved.' };
  try {
    return pathOf(policy, key, schoolYear);
  } catch (error) {
    if (error instanceof UnmovableError) return { why: `${error.message} ${error.remedy}` };
    throw error;
  }
}

export const isPath = (found: MovedPath | NoPath): found is MovedPath => 'path' in found;

/** The share of the whole that a policy gives a part; undefined while it is undetermined, or carries no weight. */
export function shareOf(policy: Policy, key: string, schoolYear: string | undefined): Rational | undefined {
  try {
    return ownShare(policy, { moves: key, lines: new Map() }, schoolYear);
  } catch (error) {
    if (error instanceof UnmovableError) return undefined;
    throw error;
  }
}

/** Where on a path a policy stands, when it is on it: every weight of it is that of the path at one t. */
export function placeOn(
  { path, whole }: MovedPath,
  policy: Policy,
  schoolYear: string | undefined,
): Rational | undefined {
  const own = shareOf(policy, path.moves, schoolYear);
  const line = path.lines.get(path.moves);
  if (!own || !line) return undefined;
  const start = divide(line.start, whole);
  const slope = divide(line.slope, whole);
  const t = divide(own.sub(start), slope);
  const isThere = [...path.lines].every(([key, each]) => {
    const share = shareOf(policy, key, schoolYear);
    return share !== undefined && equals(share, divide(valueAt(each, t), whole));
  });
  return isThere ? t : undefined;
}
