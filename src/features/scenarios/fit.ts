/** A stored scenario laid over its policy. Reading the policy that results is remembered, since it is tried out whole. */
import { parseScenario } from '../../modelling/scenario.ts';
import { scenarioDocument } from '../../modelling/scenario-document.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import { canonicalText } from '../../scoring/canonical.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { type PolicyChange, diffPolicies } from '../../scoring/diff.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { Problem } from '../../scoring/problem.ts';
import { readPolicyDocument } from '../policies/index.ts';

export type Fit =
  | { ok: true; policy: Policy; sentences: string[]; problems: [] }
  | { ok: false; sentences: []; problems: Problem[] };

const misfit = (problems: Problem[]): Fit => ({ ok: false, sentences: [], problems });

/** What a scenario makes of a policy, with its differences in sentences; or why it does not fit. */
export function fitScenario(policy: Policy, document: unknown, types: ComponentTypes): Fit {
  const read = parseScenario(document);
  if (!read.ok) return misfit(read.problems);
  const changed = scenarioDocument(policy.document, read.scenario);
  if (changed.problems.length > 0) return misfit(changed.problems);
  const parsed = readPolicyDocument(changed.document, types);
  if (!parsed.ok) return misfit(parsed.problems);
  const { changes } = diffPolicies(policy.document, changed.document);
  const told = changes.filter((change) => !isLostReference(change));
  return { ok: true, policy: parsed.policy, sentences: told.map(({ sentence }) => sentence), problems: [] };
}

/** A number that somebody tries out rests on no source yet; that goes without saying. */
const isLostReference = ({ pointer, after }: PolicyChange): boolean =>
  pointer.endsWith('/reference') && after === undefined;

/** Names what is asked: the policy, the differences from it, and the weight that moves. */
export const scenarioFingerprint = (policyFingerprint: string, document: unknown, moves: string | null): string =>
  fingerprint(canonicalText({ policy: policyFingerprint, document, moves }));
