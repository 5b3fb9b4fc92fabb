/** The policy that a proposal makes of the one that is bargained over. */
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { PinnedPolicy } from '../policies/index.ts';
import { fitScenario } from '../scenarios/index.ts';

/** It fitted when it was tabled, and neither the policy nor the proposal ever changes: a fault now is an Error. */
export function proposedPolicy(
  base: PinnedPolicy,
  document: unknown,
  types: ComponentTypes,
): { policy: Policy; sentences: string[] } {
  const fit = fitScenario(base.policy, document, types);
  if (!fit.ok) throw new Error(`A proposal does not fit its policy: ${JSON.stringify(fit.problems[0])}`);
  return fit;
}
