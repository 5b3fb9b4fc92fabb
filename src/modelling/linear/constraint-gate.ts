/** Where on a path the policy's constraints permit the weights of a stratum: between a few points that can be solved for. */
import type { Constraint } from '../../scoring/constraints/index.ts';
import type { Policy } from '../../scoring/policy.ts';
import { valueIn } from '../../scoring/quantity.ts';
import { type Rational, add, compare, divide, isZero, one, ratio, subtract, zero } from '../../scoring/rational.ts';
import { type PresentParts, appliedWeights, arePermitted } from './applied-weights.ts';
import { type Line, plus, scaled, zeroLine } from './line.ts';
import type { SettledShares } from './settled-shares.ts';
import type { StepFunction } from './step-function.ts';

const minusOne = ratio(-1n);

/** Differences whose sign decides a constraint: it can change only where one of them is zero. */
function decisive(constraint: Constraint, policy: Policy, parts: PresentParts, settled: SettledShares): Line[] {
  const named: Line[] = [];
  const others: Line[] = [];
  for (const [index, place] of parts.present.entries()) {
    const isNamed = constraint.components.includes(policy.components[place]?.key ?? '');
    (isNamed ? named : others).push(settled.shares[index] ?? zeroLine);
  }
  const together = named.reduce(plus, zeroLine);
  if (constraint.kind === 'not-largest') return others.map((other) => plus(together, scaled(other, minusOne)));
  const limit = valueIn(constraint.limit, parts.setting);
  return limit ? [plus(together, scaled(settled.sumOfShares, subtract(zero, limit)))] : [];
}

/** Where a line is zero strictly between 0 and 1. */
function rootsOf({ start, slope }: Line): Rational[] {
  if (isZero(slope)) return [];
  const t = divide(subtract(zero, start), slope);
  return compare(t, zero) > 0 && compare(t, one) < 0 ? [t] : [];
}

/** Whether the constraints are kept at each point of the path. */
export function constraintSteps(policy: Policy, parts: PresentParts, settled: SettledShares): StepFunction<boolean> {
  const isKept = (t: Rational): boolean => {
    const weights = appliedWeights(settled, t);
    return weights !== undefined && arePermitted(policy, parts, weights);
  };
  const roots = policy.constraints
    .filter(({ severity }) => severity === 'refuse')
    .flatMap((constraint) => decisive(constraint, policy, parts, settled).flatMap(rootsOf));
  const places = [zero, ...roots.toSorted(compare), one];
  return places.map((t, index) => ({
    t,
    at: isKept(t),
    after: isKept(divide(add(t, places[index + 1] ?? t), ratio(2n))),
  }));
}

/** The same, or undefined when the constraints are kept on the whole open path. */
export function constraintGate(
  policy: Policy,
  parts: PresentParts,
  settled: SettledShares,
): StepFunction<boolean> | undefined {
  const steps = constraintSteps(policy, parts, settled);
  const isOpen = steps.slice(0, -1).every(({ at, after }, index) => after && (at || index === 0));
  return isOpen ? undefined : steps;
}
