/** `fairweight check POLICY...`: every fault of every file at once. Exit code 0 without faults, 1 with, 2 for wrong use. */
import { parseArgs } from 'node:util';
import { componentTypes } from '../modules.ts';
import { parsePolicy } from '../scoring/policy.ts';
import { problemText, readDocument, yamlFaults } from './read-document.ts';

export const usage = `Usage: fairweight check POLICY...

Finds every fault in policy files at once, each with file, line and column, why it matters and how to mend it.

Exit code 0 without faults, 1 with some, 2 for wrong use.
`;

async function checkFile(file: string): Promise<boolean> {
  const source = await readDocument(file);
  const faults = yamlFaults(source);
  if (faults.length > 0) {
    process.stdout.write(`${faults.join('\n')}\n`);
    return false;
  }
  const parsed = parsePolicy(source.yaml.document, componentTypes);
  const advice = parsed.ok ? parsed.advice.map((remark) => ({ ...remark, message: `Advice: ${remark.message}` })) : [];
  const remarks = parsed.ok ? advice : parsed.problems;
  for (const remark of remarks) process.stdout.write(`${problemText(source, remark)}\n`);
  if (parsed.ok) process.stdout.write(`${source.name}: good\n`);
  return parsed.ok;
}

export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length === 0) {
    process.stderr.write(usage);
    return 2;
  }
  const verdicts: boolean[] = [];
  for (const file of positionals) verdicts.push(await checkFile(file));
  return verdicts.every(Boolean) ? 0 : 1;
}
