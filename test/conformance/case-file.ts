/** Case files of jurisdictions: what is given, when it is scored under which policy, and what then comes out. */
import { parseYaml } from '../../src/platform/yaml.ts';
import { componentTypes, jurisdictionFiles, shippedPolicies } from '../../src/modules.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';
import { isMapping } from '../../src/scoring/reading/reader.ts';

export interface Case {
  file: string;
  name: string;
  confidence: 'high' | 'medium' | 'low';
  source: string;
  given: Record<string, unknown>;
  when: { policy: string; schoolYear: string };
  expected: Record<string, string>;
}

const text = (value: unknown, what: string): string => {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`${what} must be text`);
};

function mapping(value: unknown, what: string): Record<string, unknown> {
  if (isMapping(value)) return { ...value };
  throw new Error(`${what} must be a mapping`);
}

function readCase(file: string, value: unknown): Case {
  const record = mapping(value, `${file}: a case`);
  const name = text(record.name, `${file}: name`);
  const confidence = ['high', 'medium', 'low'].find((word) => word === record.confidence);
  if (confidence === undefined) throw new Error(`${file}: ${name}: confidence must be high, medium or low`);
  const when = mapping(record.when, `${file}: ${name}: when`);
  return {
    file,
    name,
    confidence: confidence as Case['confidence'],
    source: text(record.source, `${file}: ${name}: source`),
    given: mapping(record.given, `${file}: ${name}: given`),
    when: {
      policy: text(when.policy, `${name}: policy`),
      schoolYear: text(when['school-year'], `${name}: school year`),
    },
    expected: mapping(record.then, `${file}: ${name}: then`) as Record<string, string>,
  };
}

export function allCases(): Case[] {
  return jurisdictionFiles('cases').flatMap(({ file, text: content }) => {
    const { document, problems } = parseYaml(content);
    if (problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`);
    const { cases } = mapping(document, file);
    if (!Array.isArray(cases)) throw new Error(`${file}: "cases" must be a list`);
    return cases.map((item) => readCase(file, item));
  });
}

/** Every shipped policy that the installed component types can score, by key. */
export function policiesByKey(): Map<string, Policy> {
  const parsed = shippedPolicies.map(({ file, text: content }) => {
    const result = parsePolicy(parseYaml(content).document, componentTypes);
    if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems, null, 1)}`);
    return result.policy;
  });
  return new Map(parsed.map((policy) => [policy.key, policy]));
}

/** Keys of the policies left out because a component type they use is not installed. */
export function unavailablePolicyKeys(): Set<string> {
  const shipped = new Set(shippedPolicies.map(({ file }) => file));
  const left = jurisdictionFiles('policies').filter(({ file }) => !shipped.has(file));
  return new Set(left.map(({ text: content }) => text(mapping(parseYaml(content).document, 'policy').key, 'key')));
}
