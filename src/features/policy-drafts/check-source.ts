/** Finds every fault of a policy's text, each with its line. */
import { fingerprint } from '../../platform/fingerprint.ts';
import { type ParsedYaml, parseYaml } from '../../platform/yaml.ts';
import { canonicalForm } from '../../scoring/canonical.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { Problem } from '../../scoring/problem.ts';
import { isMapping } from '../../scoring/reading/reader.ts';
import { readPolicyDocument } from '../policies/index.ts';

export interface LocatedProblem extends Problem {
  /** Both count from 1. */
  line: number;
  column: number;
}

export interface CheckedSource {
  /** null when the text is not YAML. */
  document: unknown;
  /** Of the policy; of the text as long as it states none. */
  fingerprint: string;
  problems: LocatedProblem[];
  advice: LocatedProblem[];
  /** Undefined while there are faults. */
  policy: Policy | undefined;
}

const located = (problem: Problem, yaml: ParsedYaml): LocatedProblem => ({
  ...problem,
  ...yaml.positionOf(problem.pointer),
});

function keyProblem(document: unknown, key: string): Problem[] {
  const own = isMapping(document) ? document.key : undefined;
  if (typeof own !== 'string' || own === key) return [];
  return [
    {
      pointer: '/key',
      message: `The key is "${own}", but this is a version of the policy "${key}".`,
      why: 'All versions of a policy carry its key; ratings and exports name the policy by it.',
      remedy: `Write key: ${key}, or start a new policy from this text.`,
    },
  ];
}

/** `key` is that of the policy whose version this is to be. */
export function checkSource(source: string, key: string, types: ComponentTypes): CheckedSource {
  const yaml = parseYaml(source);
  const [broken] = yaml.problems;
  if (broken) {
    const problems = yaml.problems.map(({ message, line, column }) => ({
      pointer: '',
      line,
      column,
      message,
      why: 'The text cannot be read beyond this place, so nothing else can be checked yet.',
      remedy: 'Look for a missing colon, quote or bracket, or a line that is not indented as its neighbours are.',
    }));
    return { document: null, fingerprint: fingerprint(source), problems, advice: [], policy: undefined };
  }
  const { document } = yaml;
  const parsed = readPolicyDocument(document, types);
  const faults = [...keyProblem(document, key), ...(parsed.ok ? [] : parsed.problems)];
  const isGood = parsed.ok && faults.length === 0;
  return {
    document,
    fingerprint: fingerprint(parsed.ok ? canonicalForm(parsed.policy) : source),
    problems: faults.map((problem) => located(problem, yaml)),
    advice: parsed.ok ? parsed.advice.map((problem) => located(problem, yaml)) : [],
    policy: isGood ? parsed.policy : undefined,
  };
}
