import { invalid } from '../../platform/http/problem.ts';
import { checkComponentEvidence } from '../../scoring/check-evidence.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { EvidenceError } from '../../scoring/errors.ts';
import type { Policy } from '../../scoring/policy.ts';

/** 422 unless the evidence can be scored as it is: well formed, and on the component's scale. */
export function checkEvidence(
  policy: Policy,
  componentKey: string,
  schoolYear: string,
  evidence: unknown,
  types: ComponentTypes,
): void {
  try {
    checkComponentEvidence(policy, componentKey, { schoolYear, components: { [componentKey]: evidence } }, types);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const pointer = error.pointer.replace(`/components/${componentKey}`, '/evidence');
    throw invalid('invalid-evidence', pointer, error.message, error.remedy);
  }
}
