/** Every condition that a policy states, with the node that asks and the parts its outcome depends on. */
import { combinationKind } from '../combinations/index.ts';
import type { Condition } from '../conditions/condition.ts';
import { everyCase } from '../groups.ts';
import type { Policy, PolicyNode } from '../policy.ts';
import { stepKind } from '../steps/index.ts';

/** Conditions inside one node: of its steps, its combination and its re-weightings. */
export function conditionsOf({ steps, origin }: PolicyNode): Condition[] {
  const asked = steps.flatMap((step) => [...stepKind(step.kind).conditions(step)]);
  if (origin.kind === 'evidence') return asked;
  const combinations = everyCase(origin.combination).flatMap((combination) => [
    ...(combinationKind(combination.kind).conditions?.(combination) ?? []),
  ]);
  return [...asked, ...combinations, ...origin.reweight.map(({ when }) => when)];
}

/** Conditions at the root that are asked once everything is worked out. */
export const rootConditions = (policy: Policy): Condition[] => [
  ...policy.exceptions.map(({ when }) => when),
  ...policy.statuses.flatMap(({ rules }) => rules.map(({ when }) => when)),
  ...policy.notices.map(({ when }) => when),
];

export const allConditions = (policy: Policy): Condition[] => [
  ...policy.groups.map(({ when }) => when),
  ...[...policy.nodes.values()].flatMap(conditionsOf),
  ...rootConditions(policy),
];
