/** A policy with some of its nodes changed, all else as it is. The document stays the one that was read. */
import {
  type Component,
  type PartsOrigin,
  type Policy,
  type PolicyNode,
  allComponents,
  overallKey,
} from '../scoring/policy.ts';

/** What may be changed of a node, by its key. */
export type NodeChange = (node: PolicyNode | Component) => Partial<Component>;

const inside = (origin: PartsOrigin, change: NodeChange): PartsOrigin => ({
  ...origin,
  components: origin.components.map((component) => changedPart(component, change)),
});

function changedPart(component: Component, change: NodeChange): Component {
  const { origin } = component;
  return { ...component, ...change(component), origin: origin.kind === 'parts' ? inside(origin, change) : origin };
}

/** Changes apply to every node, the root included; keys, titles and origins stay. The result is for rating. */
export function withNodes(policy: Policy, change: NodeChange): Policy {
  const { overall: before } = policy;
  const overall = { ...before, ...change(before), origin: inside(before.origin, change), levels: before.levels };
  const { components } = overall.origin;
  const parts = allComponents(overall.origin).map((component): [string, PolicyNode] => [component.key, component]);
  return { ...policy, overall, components, nodes: new Map([[overallKey, overall], ...parts]) };
}
