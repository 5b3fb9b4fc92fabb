/** The path along which a command moves one weight, and how far along it the policies stand. */
import { wholeOf, type Proportions, type WeightPath, ownShare, weightPath } from '../../modelling/weight-path.ts';
import { openPath, openWeights } from '../../modelling/open-weights.ts';
import { valueAt, zeroLine } from '../../modelling/linear/line.ts';
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, divide, readRational } from '../../scoring/rational.ts';
import { CommandError } from '../read-document.ts';

export interface MovedPath {
  readonly path: WeightPath;
  /** The title of the part that moves. */
  readonly title: string;
  /** The share of the whole composite that the moving part has at t. */
  readonly shareAt: (t: Rational) => Rational;
}

/** Reads 'observation=3' and the like; throws CommandError for anything else. */
export function readProportions(texts: readonly string[]): Proportions | undefined {
  if (texts.length === 0) return undefined;
  return new Map(
    texts.map((text): [string, Rational] => {
      const [key = '', number] = text.split('=');
      const share = readRational(number);
      if (share) return [key, share];
      throw new CommandError(`--others takes KEY=NUMBER, for example observation=3; "${text}" is none.`);
    }),
  );
}

/**
 * Moves a settled weight against all others, and one of several undetermined weights against the other undetermined
 * ones. Throws UnmovableError when the weight cannot be moved so.
 */
export function movedPath(
  policy: Policy,
  moves: string,
  schoolYear: string | undefined,
  others: Proportions | undefined,
): MovedPath {
  const terms = { ...(schoolYear === undefined ? {} : { schoolYear }), ...(others ? { others } : {}) };
  const { undetermined } = openWeights(policy, schoolYear);
  const isOpen = undetermined.length > 1 && undetermined.includes(moves);
  const path = isOpen ? openPath(policy, moves, terms) : weightPath(policy, moves, terms);
  const whole = wholeOf(policy, schoolYear);
  const title = policy.components.find(({ key }) => key === moves)?.title ?? moves;
  return { path, title, shareAt: (t) => divide(valueAt(path.lines.get(moves) ?? zeroLine, t), whole) };
}

/** The share that a policy's own weight of the moving part has; undefined while it is undetermined or not there. */
export const shareIn = (policy: Policy, path: WeightPath, schoolYear: string | undefined): Rational | undefined =>
  policy.components.some(({ key }) => key === path.moves) ? ownShare(policy, path, schoolYear) : undefined;
