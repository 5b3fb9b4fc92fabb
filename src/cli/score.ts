/**
 * `fairweight score --policy FILE --evidence FILE|- [--json]`: one rating, explained. Exit code 0 for a rating, 1 for an
 * outcome without one (pending, no rating, undetermined weight), 2 for a faulty policy, bad evidence or wrong use.
 */
import { parseArgs } from 'node:util';
import { componentTypes } from '../modules.ts';
import type { Outcome } from '../scoring/outcome.ts';
import type { Policy } from '../scoring/policy.ts';
import { score } from '../scoring/score.ts';
import { CommandError, type SourceDocument } from './read-document.ts';
import { readPolicyFile, readSource, whatIsOpen, withEvidence } from './read-policy.ts';

export const usage = `Usage: fairweight score --policy FILE --evidence FILE|- [--json]

Scores one evaluation and explains the rating, with every step and its source.

  --policy FILE      the policy (YAML or JSON)
  --evidence FILE    what the evaluation is scored from (docs/evidence-format.md); - reads standard input
  --json             the outcome for programs (docs/result-format.md)

Exit code 0 for a rating; 1 for an outcome without one; 2 for a faulty policy, bad evidence or wrong use.
`;

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
function scoreAndPrint(policy: Policy, source: SourceDocument, isJson: boolean): number {
  try {
    const outcome = withEvidence(source, (evidence) => score(policy, evidence, componentTypes));
    process.stdout.write(`${isJson ? JSON.stringify(outcome, null, 2) : outcomeText(policy, outcome)}\n`);
    return outcome.outcome === 'rated' ? 0 : 1;
  } catch (error) {
    const open = whatIsOpen(error);
    if (open === undefined) throw error;
    process.stderr.write(`${open}\n`);
    return 1;
  }
}

export async function run(args: string[]): Promise<number> {
  const options = { policy: { type: 'string' }, evidence: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  if (values.policy === undefined || values.evidence === undefined) throw new CommandError(usage);
  const policy = await readPolicyFile(values.policy);
  return scoreAndPrint(policy, await readSource(values.evidence), values.json === true);
}
