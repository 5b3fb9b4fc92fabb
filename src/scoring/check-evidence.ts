/** Checks one component's evidence on its own: whether it could be scored as it is. */
import type { ComponentTypes } from './component-type.ts';
import { Evaluation } from './evaluation/evaluation.ts';
import { findGroup } from './evaluation/find-group.ts';
import type { Evidence } from './outcome.ts';
import type { Policy } from './policy.ts';

/**
 * Throws EvidenceError (pointers start at the evidence document) when the component's evidence is malformed or off its
 * scale. Conditions on other components count as unknown.
 */
export function checkComponentEvidence(policy: Policy, key: string, evidence: Evidence, types: ComponentTypes): void {
  const terms = { policy, evidence, types, setting: { schoolYear: evidence.schoolYear }, keepsTrace: false };
  const group = findGroup(policy, terms);
  new Evaluation({ ...terms, setting: { ...terms.setting, group: group?.key } }).result(key);
}
