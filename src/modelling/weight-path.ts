/** A path of weights: one weight goes from none of the composite to all of it, and the others keep their proportions. */
import { forGroup } from '../scoring/groups.ts';
import type { Component, Policy } from '../scoring/policy.ts';
import { isUndetermined, valueIn } from '../scoring/quantity.ts';
import { type Rational, divide, isZero, one, sum, zero } from '../scoring/rational.ts';
import { type Line, between, scaled, valueAt } from './linear/line.ts';
import { isWeighted } from './linear/linear-case.ts';

/** Weights as straight lines of t, the share of the moving weight from 0 to 1; they sum to the same at every t. */
export interface WeightPath {
  /** Key of the part whose weight moves. */
  readonly moves: string;
  /** By key of the root's parts. */
  readonly lines: ReadonlyMap<string, Line>;
}

/** The weights cannot be moved as asked. */
export class UnmovableError extends Error {
  override readonly name = 'UnmovableError';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** Proportions, or weights, by key of the root's parts. */
export type Proportions = ReadonlyMap<string, Rational>;

function settledWeight({ title, weight }: Component, schoolYear: string | undefined): Rational | undefined {
  if (!weight || isUndetermined(weight)) return undefined;
  const value = valueIn(weight, { schoolYear });
  if (value === undefined)
    throw new UnmovableError(
      `The weight of "${title}" depends on the person's group, the school year or a local choice.`,
      'Settle it to one number first.',
    );
  return value;
}

/** What all weights of the policy sum to: 1, 100 or a number of points. */
export function wholeOf(policy: Policy, schoolYear: string | undefined): Rational {
  const combination = forGroup(policy.overall.origin.combination, undefined);
  if (!combination || !isWeighted(policy))
    throw new UnmovableError('The parts of this policy carry no weights of their own.', 'Model another rule of it.');
  if ((combination.kind === 'weighted-mean' || combination.kind === 'points') && combination.total)
    return combination.total;
  if (combination.kind === 'weighted-mean') return one;
  const weights = policy.components.map((component) => settledWeight(component, schoolYear));
  const known = weights.filter((weight) => weight !== undefined);
  if (known.length === weights.length) return sum(known);
  throw new UnmovableError('Points are not settled, so their sum is not known.', 'State what the weights sum to.');
}

/** Shares of 1 in the given proportions. Throws UnmovableError when nothing is left to share among. */
export function sharesOf(proportions: Proportions): Map<string, Rational> {
  const total = sum(proportions.values());
  if (isZero(total))
    throw new UnmovableError(
      'The other parts weigh nothing, so they have no proportions to keep.',
      'State proportions.',
    );
  return new Map([...proportions].map(([key, share]) => [key, divide(share, total)]));
}

/** The proportions of parts as the policy weighs them. Throws UnmovableError while one of them is undetermined. */
export function ownProportions(policy: Policy, keys: readonly string[], schoolYear: string | undefined): Proportions {
  return new Map(
    policy.components
      .filter(({ key }) => keys.includes(key))
      .map((component) => {
        const weight = settledWeight(component, schoolYear);
        if (weight) return [component.key, weight];
        throw new UnmovableError(
          `The weight of "${component.title}" is undetermined, so the others have no proportions to keep.`,
          'State in which proportions the other parts share the rest.',
        );
      }),
  );
}

function refuseUnknown({ components, title }: Policy, key: string): void {
  if (components.some((component) => component.key === key)) return;
  throw new UnmovableError(
    `"${key}" is not a part of the composite of "${title}".`,
    `Move one of: ${components.map((component) => component.key).join(', ')}.`,
  );
}

/**
 * Moves one weight from 0 to all. `others` are the proportions of the other parts; without them, the policy's own.
 * Throws UnmovableError when the policy has no weights, or no proportions to keep.
 */
export function weightPath(
  policy: Policy,
  moves: string,
  { schoolYear, others }: { readonly schoolYear?: string | undefined; readonly others?: Proportions } = {},
): WeightPath {
  refuseUnknown(policy, moves);
  const whole = wholeOf(policy, schoolYear);
  const rest = policy.components.map(({ key }) => key).filter((key) => key !== moves);
  const shares = sharesOf(others ?? ownProportions(policy, rest, schoolYear));
  const lines = policy.components.map(({ key }): [string, Line] => [
    key,
    scaled(key === moves ? between(zero, one) : between(shares.get(key) ?? zero, zero), whole),
  ]);
  return { moves, lines: new Map(lines) };
}

/** The weights at a point of the path. */
export const weightsAt = ({ lines }: WeightPath, t: Rational): Map<string, Rational> =>
  new Map([...lines].map(([key, line]) => [key, valueAt(line, t)]));

/** Where on its path the policy's own weight of the moving part stands; undefined while it is undetermined. */
export function ownShare(policy: Policy, { moves }: WeightPath, schoolYear: string | undefined): Rational | undefined {
  const component = policy.components.find(({ key }) => key === moves);
  const weight = component && settledWeight(component, schoolYear);
  return weight && divide(weight, wholeOf(policy, schoolYear));
}
