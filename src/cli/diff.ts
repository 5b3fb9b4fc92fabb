/** `fairweight diff A B [--json]`: what changes from one policy file to another. Exit code 0 for none, 1 for some. */
import { parseArgs } from 'node:util';
import { diffPolicies } from '../scoring/diff.ts';
import { CommandError } from './read-document.ts';
import { readSource } from './read-policy.ts';

export const usage = `Usage: fairweight diff POLICY POLICY [--json]

Says in sentences what changes from one policy to another.

  --json    the changes for programs

Exit code 0 when the two say the same, 1 when something changes, 2 for wrong use.
`;

export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
  const [first, second, ...rest] = positionals;
  if (first === undefined || second === undefined || rest.length > 0) throw new CommandError(usage);
  const [before, after] = [await readSource(first), await readSource(second)];
  const { sentences, changes } = diffPolicies(before.yaml.document, after.yaml.document);
  const said = sentences.length === 0 ? ['The two say the same.'] : sentences;
  process.stdout.write(`${values.json ? JSON.stringify(changes, null, 2) : said.join('\n')}\n`);
  return changes.length === 0 ? 0 : 1;
}
