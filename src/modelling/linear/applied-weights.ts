/** Weights as applied to a stratum at one point, and whether the policy's constraints permit them. */
import { brokenConstraints } from '../../scoring/constraints/broken.ts';
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, divide, isZero, multiply } from '../../scoring/rational.ts';
import { valueAt } from './line.ts';
import type { SettledShares } from './settled-shares.ts';
import type { Stratum } from './stratum.ts';

/** By place in the stratum's list of present parts; they sum to the whole. Undefined when no share is left at t. */
export function appliedWeights({ shares, sumOfShares, whole }: SettledShares, t: Rational): Rational[] | undefined {
  const sum = valueAt(sumOfShares, t);
  if (isZero(sum)) return undefined;
  const factor = divide(valueAt(whole, t), sum);
  return shares.map((share) => multiply(valueAt(share, t), factor));
}

/** Which parts are present, and for whom. */
export type PresentParts = Pick<Stratum, 'present' | 'setting'>;

/** Constraints hold for the weights that are left when parts are missing, too. */
export function arePermitted(policy: Policy, stratum: PresentParts, applied: readonly Rational[]): boolean {
  if (policy.constraints.length === 0) return true;
  const weights = new Map(
    stratum.present.map((place, index): [string, Rational] => {
      const [component, weight] = [policy.components[place], applied[index]];
      if (!component || !weight) throw new RangeError('there is no such part');
      return [component.key, weight];
    }),
  );
  return brokenConstraints(policy, weights, stratum.setting).length === 0;
}
