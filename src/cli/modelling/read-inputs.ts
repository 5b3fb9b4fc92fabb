/** What the modelling commands read: a policy, a cohort, and what is tried out on them. */
import { readFile } from 'node:fs/promises';
import { componentTypes } from '../../modules.ts';
import type { Cohort } from '../../modelling/cohort.ts';
import { parseCohort } from '../../modelling/read-cohort.ts';
import { applyScenario, parseScenario } from '../../modelling/scenario.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { Problem } from '../../scoring/problem.ts';
import { parseYaml } from '../../platform/yaml.ts';
import { withDatabase } from '../open-database.ts';
import { CommandError, type SourceDocument, problemText, yamlFaults } from '../read-document.ts';
import { readPolicyFile, readSource } from '../read-policy.ts';
import { isFingerprint, storedCohort, storedPolicy } from './stored-inputs.ts';

/** One way to rate the cohort: the policy as it stands, or what a scenario makes of it. */
export interface Rules {
  /** As output calls it: 'the policy', or the scenario's title or file. */
  readonly name: string;
  readonly policy: Policy;
  /** The differences from the policy, in sentences. */
  readonly differences: readonly string[];
}

export interface ModelInputs {
  readonly current: Rules;
  readonly scenarios: readonly Rules[];
  readonly cohort: Cohort;
}

/** Options that name what is modelled, as parseArgs takes them. */
export const inputOptions = {
  policy: { type: 'string' },
  cohort: { type: 'string' },
  scenario: { type: 'string', multiple: true },
} as const;

export interface InputNames {
  readonly policy: string;
  readonly cohort: string;
  readonly scenarios: readonly string[];
}

const faultsIn = (source: SourceDocument, problems: readonly Problem[]): CommandError =>
  new CommandError(problems.map((problem) => problemText(source, problem)).join('\n'));

/** JSON as it is: a cohort may be larger than the limits within which YAML is read. */
async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readCohortFile(file: string): Promise<Cohort> {
  const isJson = file.endsWith('.json');
  const source = isJson ? undefined : await readSource(file);
  const parsed = parseCohort(source ? source.yaml.document : await readJson(file));
  if (parsed.ok) return parsed.cohort;
  throw source
    ? faultsIn(source, parsed.problems)
    : new CommandError(
        parsed.problems.map(({ pointer, message, remedy }) => `${file}: ${pointer}: ${message} ${remedy}`).join('\n'),
      );
}

/** A fault of the policy that would result has its place in no file. */
const resultingFault = (name: string, { pointer, message, why, remedy }: Problem): string =>
  `${name}: the policy that results, at ${pointer || '/'}: ${message}\n    why:    ${why}\n    remedy: ${remedy}`;

/** A file, or the differences themselves as JSON. */
const scenarioSource = async (text: string): Promise<SourceDocument> =>
  text.trimStart().startsWith('{') ? { name: 'the scenario', yaml: parseYaml(text) } : await readSource(text);

async function readScenario(text: string, policy: Policy): Promise<Rules> {
  const source = await scenarioSource(text);
  const faults = yamlFaults(source);
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  const parsed = parseScenario(source.yaml.document);
  if (!parsed.ok) throw faultsIn(source, parsed.problems);
  const applied = applyScenario(policy, parsed.scenario, componentTypes);
  const name = parsed.scenario.title ?? source.name;
  if (applied.ok) return { name, policy: applied.policy, differences: applied.difference.sentences };
  throw new CommandError(applied.problems.map((problem) => resultingFault(source.name, problem)).join('\n'));
}

async function policyAndCohort({ policy, cohort }: InputNames): Promise<{ policy: Policy; cohort: Cohort }> {
  if (!isFingerprint(policy) && !isFingerprint(cohort))
    return { policy: await readPolicyFile(policy), cohort: await readCohortFile(cohort) };
  return await withDatabase(async (db) => ({
    policy: isFingerprint(policy) ? await storedPolicy(db, policy) : await readPolicyFile(policy),
    cohort: isFingerprint(cohort) ? await storedCohort(db, cohort) : await readCohortFile(cohort),
  }));
}

/**
 * Reads files, and what is named by a fingerprint from the service's database. Throws CommandError with all faults of
 * the first that has some.
 */
export async function readInputs(names: InputNames): Promise<ModelInputs> {
  const { policy, cohort } = await policyAndCohort(names);
  const scenarios: Rules[] = [];
  for (const text of names.scenarios) scenarios.push(await readScenario(text, policy));
  return { current: { name: 'the policy', policy, differences: [] }, scenarios, cohort };
}
