/**
 * `fairweight score --policy FILE --evidence FILE|- [--json]`: one rating, explained. Exit code 0 for a rating, 1 for an
 * outcome without one (pending, no rating, undetermined weight), 2 for a faulty policy, bad evidence or wrong use.
 */
import { parseArgs } from 'node:util';
import { componentTypes } from '../modules.ts';
import { EvidenceError, UndeterminedCutPointError, UndeterminedWeightError } from '../scoring/errors.ts';
import { readEvidence } from '../scoring/evidence.ts';
import type { Outcome } from '../scoring/outcome.ts';
import { type Policy, parsePolicy } from '../scoring/policy.ts';
import { score } from '../scoring/score.ts';
import { CommandError, type SourceDocument, problemText, readDocument, yamlFaults } from './read-document.ts';

async function readSource(file: string): Promise<SourceDocument> {
  const source = await readDocument(file);
  const faults = yamlFaults(source);
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  return source;
}

async function readPolicyFile(file: string): Promise<Policy> {
  const source = await readSource(file);
  const parsed = parsePolicy(source.yaml.document, componentTypes);
  if (parsed.ok) return parsed.policy;
  throw new CommandError(parsed.problems.map((problem) => problemText(source, problem)).join('\n'));
}

function outcomeText(policy: Policy, outcome: Outcome): string {
  const lines = outcome.trace.map(({ sentence, citation }) => `- ${sentence}${citation ? ` [${citation.title}]` : ''}`);
  if (outcome.outcome === 'rated')
    return [
      policy.title,
      ...lines,
      `Rating: ${outcome.rating.label}${outcome.composite ? ` (composite ${outcome.composite.decimal})` : ''}`,
    ].join('\n');
  const reasons = outcome.reasons.map(({ sentence, remedy }) => `  ${sentence} ${remedy}`);
  return [policy.title, ...lines, `No rating (${outcome.outcome}):`, ...reasons].join('\n');
}

/** Scores and prints; errors of the evidence get their place in the file. */
function scoreAndPrint(policy: Policy, evidence: SourceDocument, isJson: boolean): number {
  try {
    const outcome = score(policy, readEvidence(evidence.yaml.document), componentTypes);
    process.stdout.write(`${isJson ? JSON.stringify(outcome, null, 2) : outcomeText(policy, outcome)}\n`);
    return outcome.outcome === 'rated' ? 0 : 1;
  } catch (error) {
    if (error instanceof EvidenceError) throw new CommandError(problemText(evidence, error));
    if (!(error instanceof UndeterminedWeightError || error instanceof UndeterminedCutPointError)) throw error;
    const source = error.citation ? ` See ${error.citation.title}.` : '';
    process.stderr.write(`${error.message}${source}\n`);
    return 1;
  }
}

export async function run(args: string[]): Promise<number> {
  const options = { policy: { type: 'string' }, evidence: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  if (values.policy === undefined || values.evidence === undefined)
    throw new CommandError('Usage: fairweight score --policy FILE --evidence FILE|- [--json]');
  const policy = await readPolicyFile(values.policy);
  return scoreAndPrint(policy, await readSource(values.evidence), values.json === true);
}
