/**
 * The command line. Exit codes: 0 all well; 1 the answer is no (a policy has faults, there is no rating, a stored
 * rating differs); 2 the command could not be carried out (wrong use, unreadable file, bad evidence).
 */
const usage = `Usage: fairweight COMMAND

  score --policy FILE --evidence FILE|- [--json]   score one evaluation and explain the rating
  explain --policy FILE --evidence FILE|- [--xlsx FILE]
                                                   the same in sentences and a table of steps, or as a spreadsheet
  check POLICY...                                  find every fault in policy files
  diff POLICY POLICY [--json]                      what changes from one policy to another
  impact --before POLICY --after POLICY --evidence FILE... [--json]
                                                   which ratings would alter, and how
  verify                                           recompute every stored rating from its stored inputs
  demo load|reset                                  load the demonstration district, or start it afresh

Exit codes: 0 all well; 1 the answer is no; 2 the command could not be carried out.
`;

/** Each command's file is loaded only when it is asked for. */
const commands: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  score: () => import('./cli/score.ts'),
  explain: () => import('./cli/explain.ts'),
  check: () => import('./cli/check.ts'),
  diff: () => import('./cli/diff.ts'),
  impact: () => import('./cli/impact.ts'),
  verify: () => import('./cli/verify.ts'),
  demo: () => import('./cli/demo.ts'),
};

async function main([name, ...args]: string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (command && name !== undefined && Object.hasOwn(commands, name)) return (await command()).run(args);
  const isHelp = name === '--help' || name === 'help';
  if (!isHelp && name !== undefined) process.stderr.write(`Unknown command "${name}".\n\n`);
  (isHelp ? process.stdout : process.stderr).write(usage);
  return isHelp ? 0 : 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
