/** Policies and evidence as YAML texts, for tests that read like the documents they are about. */
import { componentTypes } from '../../src/modules.ts';
import { parseYaml } from '../../src/platform/yaml.ts';
import { readEvidence } from '../../src/scoring/evidence.ts';
import type { Outcome } from '../../src/scoring/outcome.ts';
import { type ParsedPolicy, type Policy, parsePolicy } from '../../src/scoring/policy.ts';
import type { Problem } from '../../src/scoring/problem.ts';
import { isMapping } from '../../src/scoring/reading/reader.ts';
import { score } from '../../src/scoring/score.ts';

/** A YAML text; throws when it is none. */
export function yaml(text: string): Record<string, unknown> {
  const { document, problems } = parseYaml(text);
  if (problems.length > 0 || !isMapping(document)) throw new Error(JSON.stringify(problems));
  return { ...document };
}

/** Reads the text as a policy; format, key, title and references need not be written. */
export const parsed = (text: string): ParsedPolicy =>
  parsePolicy(
    { format: 'fairweight-policy-1', key: 'test', title: 'Test', references: {}, ...yaml(text) },
    componentTypes,
  );

export function policyOf(text: string): Policy {
  const result = parsed(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.policy;
}

export function problemsOf(text: string): Problem[] {
  const result = parsed(text);
  return result.ok ? [] : result.problems;
}

/** 'pointer: message' of every fault. */
export const faultsOf = (text: string): string[] =>
  problemsOf(text).map(({ pointer, message }) => `${pointer || '/'}: ${message}`);

/** Scores evidence written as YAML: `components` alone, or the whole document. */
export function scored(policy: Policy | string, evidence: string): Outcome {
  const document = yaml(evidence);
  const whole = 'components' in document ? document : { components: document };
  return score(typeof policy === 'string' ? policyOf(policy) : policy, readEvidence(whole), componentTypes);
}

/** The rating's key, or the outcome where there is no rating. */
export function resultOf(policy: Policy | string, evidence: string): string {
  const outcome = scored(policy, evidence);
  return outcome.outcome === 'rated' ? outcome.rating.key : outcome.outcome;
}

/** The composite as a decimal. */
export const compositeOf = (policy: Policy | string, evidence: string): string | undefined =>
  scored(policy, evidence).composite?.decimal;

/** One component with a plain number from 1 to 4; `more` is added to it. */
export const part = (key: string, more = ''): string =>
  `  ${key}: {title: ${key.toUpperCase()}, type: reported-score, scale: {lowest: 1, highest: 4}, missing: block${more === '' ? '' : `, ${more}`}}`;

/** Levels over 1 to 4. */
export const levels = `
levels:
  list:
    - {key: low, label: Low, from: 1}
    - {key: middle, label: Middle, from: 2}
    - {key: high, label: High, from: 3}
`;
export const scale = 'scale: {lowest: 1, highest: 4}';
