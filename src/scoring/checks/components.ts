/** Checks of components: their types, parameters, missing rules, and that nothing excluded is among them. */
import type { ComponentTypes } from '../component-type.ts';
import type { Component, Policy } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { nearest } from '../reading/nearest.ts';

function checkType({ key, origin }: Component, types: ComponentTypes): Problem[] {
  const pointer = pointerTo('/components', key);
  const type = types.get(origin.type);
  if (type)
    return type
      .checkParameters(origin.parameters)
      .map((problem) => ({ ...problem, pointer: `${pointer}/parameters${problem.pointer}` }));
  const guess = nearest(origin.type, [...types.keys()]);
  return [
    {
      pointer: pointerTo(pointer, 'type'),
      message: `The component type "${origin.type}" is not installed.`,
      why: 'Its evidence cannot be turned into a value.',
      remedy: guess ? `Did you mean "${guess}"?` : `Use one of: ${[...types.keys()].join(', ')}.`,
    },
  ];
}

function checkMissing({ key, missing }: Component, policy: Policy): Problem[] {
  if (missing.rule !== 'give-to') return [];
  const receiver = policy.components.find((component) => component.key === missing.component);
  if (receiver && receiver.key !== key) return [];
  return [
    {
      pointer: pointerTo('/components', key, 'missing', 'component'),
      message: `"${missing.component}" is not another component of this policy.`,
      why: 'The weight of a missing component would be lost.',
      remedy: 'Name another component by its key.',
    },
  ];
}

function checkExcluded({ key, title, origin }: Component, policy: Policy): Problem[] {
  return policy.excluded
    .filter((exclusion) => exclusion.key === key || exclusion.type === origin.type)
    .map((exclusion) => ({
      pointer: pointerTo('/components', key),
      message: `The component "${title}" is weighted, and the policy excludes "${exclusion.title}".`,
      why: exclusion.reason,
      remedy: 'Remove the component, or the exclusion.',
    }));
}

export function checkComponents(policy: Policy, types: ComponentTypes): Problem[] {
  if (policy.components.length === 0)
    return [
      {
        pointer: '/components',
        message: 'The policy has no component.',
        why: 'There is nothing to score.',
        remedy: 'Add at least one component.',
      },
    ];
  return policy.components.flatMap((component) => [
    ...checkType(component, types),
    ...checkMissing(component, policy),
    ...checkExcluded(component, policy),
  ]);
}
