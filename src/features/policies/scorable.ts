import { type Policy, allComponents } from '../../scoring/policy.ts';
import { isUndetermined } from '../../scoring/quantity.ts';

/** Why a policy cannot give a rating, in a sentence; null when it can. */
export function whyNotScorable(policy: Policy): string | null {
  const component = allComponents(policy).find(({ weight }) => weight && isUndetermined(weight));
  if (component) return `The weight of "${component.title}" is undetermined.`;
  const levels = [...policy.nodes.values()].flatMap((node) => node.levels?.list ?? []);
  const level = levels.find(({ from }) => from && isUndetermined(from));
  if (level) return `The cut point of "${level.label}" is undetermined.`;
  const choice = [...policy.choices.values()].find(({ chosen }) => chosen === undefined);
  return choice ? `"${choice.title}" is left to local choice and has not been chosen.` : null;
}
