import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type Policy, evidenceComponents } from '../../scoring/policy.ts';

/** What evidence says, in the words of its component type: the last step that leads to its value. */
export function summariseEvidence(
  policy: Policy,
  componentKey: string,
  evidence: unknown,
  types: ComponentTypes,
): string {
  if (typeof evidence === 'object' && evidence !== null) {
    if ('missing' in evidence && typeof evidence.missing === 'string') return evidence.missing;
    if ('value' in evidence && typeof evidence.value === 'string') return `Value ${evidence.value}.`;
    if ('level' in evidence && typeof evidence.level === 'string') return `Level ${evidence.level}.`;
  }
  const component = evidenceComponents(policy).find(({ key }) => key === componentKey);
  const type = component && types.get(component.origin.type);
  if (!type) return 'Evidence of a component that this policy does not have.';
  const valuation = type.valueOf(evidence, component.origin.parameters);
  if ('missing' in valuation) return valuation.missing;
  return valuation.steps().at(-1)?.sentence ?? 'Evidence recorded.';
}
