/** A policy with other weights for the parts of its composite, all else as it is. */
import { type Policy, overallKey } from '../scoring/policy.ts';
import { plainQuantity } from '../scoring/quantity.ts';
import { type Rational, zero } from '../scoring/rational.ts';

/** What is not named weighs nothing. The result is for rating; its document is still the one that was read. */
export function withRootWeights(policy: Policy, weights: ReadonlyMap<string, Rational>): Policy {
  const components = policy.components.map((component) => ({
    ...component,
    weight: plainQuantity(weights.get(component.key) ?? zero),
  }));
  const overall = { ...policy.overall, origin: { ...policy.overall.origin, components } };
  const nodes = new Map(policy.nodes);
  for (const component of components) nodes.set(component.key, component);
  nodes.set(overallKey, overall);
  return { ...policy, components, overall, nodes };
}
