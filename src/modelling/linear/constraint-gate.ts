/** Where on a path the policy's constraints permit the weights of a stratum: between a few points that can be solved for. */
import type { Constraint } from '../../scoring/constraints/index.ts';
import type { Policy } from '../../scoring/policy.ts';
import { valueIn } from '../../scoring/quantity.ts';
import { type Rational, add, compare, divide, isZero, one, ratio, subtract, zero } from '../../scoring/rational.ts';
import { appliedWeights, arePermitted } from './applied-weights.ts';
import { type Line, plus, scaled, zeroLine } from './line.ts';
import type { SettledShares } from './settled-shares.ts';
import type { StepFunction } from './step-function.ts';
import type { Stratum } from './stratum.ts';

const minusOne = ratio(-1n);

/** Differences whose sign decides a constraint: it can change only where one of them is zero. */
function decisive(constraint: Constraint, policy: Policy, stratum: Stratum, settled: SettledShares): Line[] {
  const named: Line[] = [];
  const others: Line[] = [];
  for (const [index, place] of stratum.present.entries()) {
    const isNamed = constraint.components.includes(policy.components[place]?.key ?? '');
    (isNamed ? named : others).push(settled.shares[index] ?? zeroLine);
  }
  const together = named.reduce(plus, zeroLine);
  if (constraint.kind === 'not-largest') return others.map((other) => plus(together, scaled(other, minusOne)));
  const limit = valueIn(constraint.limit, stratum.setting);
  return limit ? [plus(together, scaled(settled.sumOfShares, subtract(zero, limit)))] : [];
}

/** Where a line is zero strictly between 0 and 1. */
function rootsOf({ start, slope }: Line): Rational[] {
  if (isZero(slope)) return [];
  const t = divide(subtract(zero, start), slope);
  return compare(t, zero) > 0 && compare(t, one) < 0 ? [t] : [];
}

/** Undefined when the constraints are kept on the whole open path. */
export function constraintGate(
  policy: Policy,
  stratum: Stratum,
  settled: SettledShares,
): StepFunction<boolean> | undefined {
  const binding = policy.constraints.filter(({ severity }) => severity === 'refuse');
  if (binding.length === 0) return undefined;
  const isOpen = (t: Rational): boolean => {
    const weights = appliedWeights(settled, t);
    return weights !== undefined && arePermitted(policy, stratum, weights);
  };
  const roots = binding.flatMap((constraint) => decisive(constraint, policy, stratum, settled).flatMap(rootsOf));
  const places = [zero, ...roots.toSorted(compare), one];
  const steps = places.map((t, index) => ({
    t,
    at: isOpen(t),
    after: isOpen(divide(add(t, places[index + 1] ?? t), ratio(2n))),
  }));
  const last = steps.length - 1;
  const isKept = steps.every(
    ({ at, after }, index) => (at || index === 0 || index === last) && (after || index === last),
  );
  return isKept ? undefined : steps;
}
