/** Where on a path the policy's own constraints permit the weights, with every part present. */
import type { Policy } from '../scoring/policy.ts';
import { constraintSteps } from './linear/constraint-gate.ts';
import { plus, zeroLine } from './linear/line.ts';
import type { StepFunction } from './linear/step-function.ts';
import type { WeightPath } from './weight-path.ts';

/** A slider can show this range; outside it the weights make no policy. The limits themselves are exact. */
export function permittedWeights(policy: Policy, { lines }: WeightPath, schoolYear?: string): StepFunction<boolean> {
  const shares = policy.components.map(({ key }) => lines.get(key) ?? zeroLine);
  const sumOfShares = shares.reduce(plus, zeroLine);
  const everyPart = { present: [...policy.components.keys()], setting: { schoolYear } };
  return constraintSteps(policy, everyPart, { shares, sumOfShares, whole: sumOfShares });
}
