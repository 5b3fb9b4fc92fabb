/**
 * `fairweight explain --policy FILE --evidence FILE|- [--xlsx FILE]`: one outcome in plain sentences and a table of steps
 * for a pocket calculator, or as a spreadsheet that works it out again. Exit code 0 for a rating, 1 for none.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { explanationWorkbook } from '../features/explanations/spreadsheet.ts';
import { componentTypes } from '../modules.ts';
import { type ExplainedStep, explain } from '../scoring/explain.ts';
import { score } from '../scoring/score.ts';
import { CommandError } from './read-document.ts';
import { readPolicyFile, readSource, whatIsOpen, withEvidence } from './read-policy.ts';

export const usage = `Usage: fairweight explain --policy FILE --evidence FILE|- [--xlsx FILE]

Explains one rating in plain sentences and a table of steps that can be redone with a pocket calculator.

  --policy FILE      the policy (YAML or JSON)
  --evidence FILE    what the evaluation is scored from (docs/evidence-format.md); - reads standard input
  --xlsx FILE        also writes a spreadsheet whose live formulas work the rating out again

Exit code 0 for a rating; 1 for an outcome without one; 2 for a faulty policy, bad evidence or wrong use.
`;

const stepText = ({ number, what, working, result, citation }: ExplainedStep): string =>
  [
    `${String(number).padStart(3)}. ${what}`,
    ...(working === '' ? [] : [`     ${working}`]),
    `     = ${result}${citation ? `   [${citation.title}]` : ''}`,
  ].join('\n');

export async function run(args: string[]): Promise<number> {
  const options = { policy: { type: 'string' }, evidence: { type: 'string' }, xlsx: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  if (values.policy === undefined || values.evidence === undefined) throw new CommandError(usage);
  const policy = await readPolicyFile(values.policy);
  const source = await readSource(values.evidence);
  try {
    const outcome = withEvidence(source, (evidence) => score(policy, evidence, componentTypes));
    const { sentences, steps } = explain(outcome);
    process.stdout.write([policy.title, '', ...sentences, '', 'Step by step:', ...steps.map(stepText), ''].join('\n'));
    if (values.xlsx !== undefined) await writeFile(values.xlsx, await explanationWorkbook(outcome, policy.title));
    return outcome.outcome === 'rated' ? 0 : 1;
  } catch (error) {
    const open = whatIsOpen(error);
    if (open === undefined) throw error;
    process.stderr.write(`${open}\n`);
    return 1;
  }
}
