/** Reads policy and evidence files for commands that need them without faults. */
import { componentTypes } from '../modules.ts';
import { EvidenceError, UnchosenError, UndeterminedCutPointError, UndeterminedWeightError } from '../scoring/errors.ts';
import { readEvidence } from '../scoring/evidence.ts';
import type { Evidence } from '../scoring/outcome.ts';
import { type Policy, parsePolicy } from '../scoring/policy.ts';
import { CommandError, type SourceDocument, problemText, readDocument, yamlFaults } from './read-document.ts';

/** A file that is YAML. */
export async function readSource(file: string): Promise<SourceDocument> {
  const source = await readDocument(file);
  const faults = yamlFaults(source);
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  return source;
}

/** A policy without faults. */
export async function readPolicyFile(file: string): Promise<Policy> {
  const source = await readSource(file);
  const parsed = parsePolicy(source.yaml.document, componentTypes);
  if (parsed.ok) return parsed.policy;
  throw new CommandError(parsed.problems.map((problem) => problemText(source, problem)).join('\n'));
}

/** Runs `work` with the evidence; a fault in it gets its place in the file. */
export function withEvidence<T>(source: SourceDocument, work: (evidence: Evidence) => T): T {
  try {
    return work(readEvidence(source.yaml.document));
  } catch (error) {
    throw error instanceof EvidenceError ? new CommandError(problemText(source, error)) : error;
  }
}

/** Why a policy cannot give a rating as it stands: something in it is not settled. Undefined for any other error. */
export function whatIsOpen(error: unknown): string | undefined {
  if (error instanceof UnchosenError) return error.message;
  if (!(error instanceof UndeterminedWeightError || error instanceof UndeterminedCutPointError)) return undefined;
  return `${error.message}${error.citation ? ` See ${error.citation.title}.` : ''}`;
}
