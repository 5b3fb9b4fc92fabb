/** What a slider moves: the weights that the parties have not settled, or any weight where all are. */
import type { Policy } from '../scoring/policy.ts';
import { isUndetermined } from '../scoring/quantity.ts';
import { type Rational, one, subtract, sum, zero } from '../scoring/rational.ts';
import { type Line, between, constant, scaled } from './linear/line.ts';
import { type Proportions, UnmovableError, type WeightPath, ownProportions, sharesOf, wholeOf } from './weight-path.ts';

export interface OpenWeights {
  /** Keys of the parts whose weights are undetermined. */
  readonly undetermined: readonly string[];
  /** The weights that are settled. */
  readonly settled: Proportions;
  /** What the settled weights leave to the others. */
  readonly left: Rational;
}

const undeterminedKeys = ({ components }: Policy): string[] =>
  components.filter(({ weight }) => weight && isUndetermined(weight)).map(({ key }) => key);

/** Throws UnmovableError when the policy has no weights, or one that differs from person to person. */
export function openWeights(policy: Policy, schoolYear?: string): OpenWeights {
  const undetermined = undeterminedKeys(policy);
  const keys = policy.components.map(({ key }) => key).filter((key) => !undetermined.includes(key));
  const settled = ownProportions(policy, keys, schoolYear);
  return { undetermined, settled, left: subtract(wholeOf(policy, schoolYear), sum(settled.values())) };
}

/** Keys of the parts that a slider offers: the undetermined ones first of all, and all of them where none is. */
export function movableKeys(policy: Policy): string[] {
  const open = undeterminedKeys(policy);
  return open.length > 0 ? open : policy.components.map(({ key }) => key);
}

/**
 * Moves an undetermined weight from none to all of what the settled weights leave; these stay as they are, and the
 * other undetermined weights share the rest. With more than one of them, `others` says in which proportions. Here t is
 * the share of what is left. Throws UnmovableError when the weight is settled, or can be one number only.
 */
export function openPath(
  policy: Policy,
  moves: string,
  { schoolYear, others }: { readonly schoolYear?: string; readonly others?: Proportions } = {},
): WeightPath {
  const { undetermined, settled, left } = openWeights(policy, schoolYear);
  const rest = undetermined.filter((key) => key !== moves);
  if (!undetermined.includes(moves))
    throw new UnmovableError(`The weight of "${moves}" is settled.`, `Move one of: ${undetermined.join(', ')}.`);
  if (rest.length === 0)
    throw new UnmovableError(`The weight of "${moves}" is what the settled weights leave.`, 'Open another weight.');
  if (rest.length > 1 && !others)
    throw new UnmovableError(
      `More than one other weight is undetermined: ${rest.join(', ')}.`,
      'State in which proportions they share the rest.',
    );
  const shares = sharesOf(others ?? new Map(rest.map((key) => [key, one])));
  const lines = policy.components.map(({ key }): [string, Line] => {
    const own = settled.get(key);
    if (own) return [key, constant(own)];
    return [key, scaled(key === moves ? between(zero, one) : between(shares.get(key) ?? zero, zero), left)];
  });
  return { moves, lines: new Map(lines) };
}
