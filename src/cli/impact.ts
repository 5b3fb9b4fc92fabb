/**
 * `fairweight impact --before FILE --after FILE --evidence FILE... [--json]`: which ratings would alter, and how. Each
 * evidence file is one evaluation. Exit code 0 when none alters, 1 when some do.
 */
import { parseArgs } from 'node:util';
import { componentTypes } from '../modules.ts';
import { type AlteredEvaluation, impactOf } from '../scoring/impact.ts';
import { standingOf } from '../scoring/impact/standing.ts';
import { CommandError } from './read-document.ts';
import { readPolicyFile, readSource, whatIsOpen, withEvidence } from './read-policy.ts';

export const usage = `Usage: fairweight impact --before POLICY --after POLICY --evidence FILE... [--json]

Lists every rating that another policy would alter. Each evidence file is one evaluation.

  --before POLICY      the policy as it is
  --after POLICY       the policy as it would be
  --evidence FILE...   evidence files (docs/evidence-format.md)
  --json               the report for programs, with both traces

Exit code 0 when no rating alters, 1 when some do, 2 for wrong use.
`;

const line = ({ id, before, after }: AlteredEvaluation): string =>
  `${id}: ${standingOf(before).words} becomes ${standingOf(after).words}`;

export async function run(args: string[]): Promise<number> {
  const options = {
    before: { type: 'string' },
    after: { type: 'string' },
    evidence: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  // A shell expands --evidence *.yaml into one option and further words.
  const files = [...(values.evidence ?? []), ...positionals];
  if (values.before === undefined || values.after === undefined || files.length === 0) throw new CommandError(usage);
  const [before, after] = [await readPolicyFile(values.before), await readPolicyFile(values.after)];
  const evaluations = [];
  for (const file of files) {
    const source = await readSource(file);
    evaluations.push(withEvidence(source, (evidence) => ({ id: source.name, evidence })));
  }
  try {
    const report = impactOf(before, after, evaluations, componentTypes);
    const text = [...report.sentences, ...report.alterations.map(line)].join('\n');
    process.stdout.write(`${values.json ? JSON.stringify(report, null, 2) : text}\n`);
    return report.altered === 0 ? 0 : 1;
  } catch (error) {
    const open = whatIsOpen(error);
    throw open === undefined ? error : new CommandError(open);
  }
}
