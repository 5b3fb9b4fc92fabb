/** A policy with other weights for the parts of its composite, all else as it is. */
import { type Policy, overallKey } from '../scoring/policy.ts';
import { plainQuantity } from '../scoring/quantity.ts';
import { type Rational, zero } from '../scoring/rational.ts';
import { withNodes } from './policy-tree.ts';

/** What is not named weighs nothing. */
export function withRootWeights(policy: Policy, weights: ReadonlyMap<string, Rational>): Policy {
  const parts = new Set(policy.components.map(({ key }) => key));
  return withNodes(policy, ({ key }) =>
    key !== overallKey && parts.has(key) ? { weight: plainQuantity(weights.get(key) ?? zero) } : {},
  );
}
