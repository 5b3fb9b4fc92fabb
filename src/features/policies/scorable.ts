import type { Policy } from '../../scoring/policy.ts';
import { isUndetermined } from '../../scoring/quantity.ts';

/** Why a policy cannot give a rating, in a sentence; null when it can. */
export function whyNotScorable(policy: Policy): string | null {
  const component = policy.components.find(({ weight }) => weight && isUndetermined(weight));
  if (component) return `The weight of "${component.title}" is undetermined.`;
  const level = policy.levels.list.find(({ from }) => from && isUndetermined(from));
  if (level) return `The cut point of "${level.label}" is undetermined.`;
  return null;
}
