/**
 * Two weights that vary at once: counts over the triangle u, v >= 0, u + v <= 1. The other parts share what is left in
 * fixed proportions.
 */
import type { Policy } from '../scoring/policy.ts';
import { type Rational, add, multiply, one, ratio, subtract } from '../scoring/rational.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import type { PreparedCohort } from './prepared-cohort.ts';
import { ratePrepared } from './rate-cohort.ts';
import { type Proportions, UnmovableError, ownProportions, sharesOf, wholeOf } from './weight-path.ts';

/** The two parts that move, the shares of the others among themselves, and what all weights sum to. */
export interface WeightPlane {
  readonly first: string;
  readonly second: string;
  readonly rest: ReadonlyMap<string, Rational>;
  readonly whole: Rational;
}

/**
 * `others` are the proportions of the other parts; without them, the policy's own. Throws UnmovableError when the
 * policy has no weights, names are not its parts, or nothing is left to share among.
 */
export function weightPlane(
  policy: Policy,
  [first, second]: readonly [string, string],
  { schoolYear, others }: { readonly schoolYear?: string | undefined; readonly others?: Proportions } = {},
): WeightPlane {
  const keys = policy.components.map(({ key }) => key);
  if (first === second || !keys.includes(first) || !keys.includes(second))
    throw new UnmovableError(
      `"${first}" and "${second}" are not two parts of the composite.`,
      `Use: ${keys.join(', ')}.`,
    );
  const rest = keys.filter((key) => key !== first && key !== second);
  if (rest.length === 0)
    throw new UnmovableError('No third part takes what the two leave.', 'Move one weight against the other.');
  const whole = wholeOf(policy, schoolYear);
  return { first, second, whole, rest: sharesOf(others ?? ownProportions(policy, rest, schoolYear)) };
}

/** The weights of the policy where the two parts have these shares of the composite. */
export function weightsIn(
  { first, second, rest, whole }: WeightPlane,
  u: Rational,
  v: Rational,
): Map<string, Rational> {
  const left = multiply(subtract(one, add(u, v)), whole);
  return new Map([
    [first, multiply(u, whole)],
    [second, multiply(v, whole)],
    ...[...rest].map(([key, share]): [string, Rational] => [key, multiply(share, left)]),
  ]);
}

export interface TrianglePoint {
  readonly u: Rational;
  readonly v: Rational;
  readonly distribution: Distribution;
}

/** Counts where both shares are multiples of 1/steps; exact at each point. Throws as ratePrepared does. */
export function weightTriangle(prepared: PreparedCohort, plane: WeightPlane, steps = 20): TrianglePoint[] {
  const places = Array.from({ length: steps + 1 }, (_, index) => index);
  return places.flatMap((across) =>
    places.slice(0, steps + 1 - across).map((up) => {
      const [u, v] = [ratio(BigInt(across), BigInt(steps)), ratio(BigInt(up), BigInt(steps))];
      const { codes } = ratePrepared(prepared, weightsIn(plane, u, v));
      return { u, v, distribution: distributionOf(codes, prepared.policy) };
    }),
  );
}
