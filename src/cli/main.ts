/** Which command is meant, and what each answers. */
import type { Command } from './command.ts';

const usage = `Usage: fairweight COMMAND [options]; fairweight COMMAND --help says more

  score      score one evaluation and explain the rating
  explain    the same in sentences and a table of steps, or as a spreadsheet
  check      find every fault in policy files
  diff       what changes from one policy to another
  impact     which ratings would alter, and how
  sweep      how many hold each rating at every weight of a component
  compare    who would move between ratings under up to four scenarios
  tipping    the exact weights at which ratings flip
  analyse    what weights carry in fact, how sure ratings are, what rules cost
  triangle   how many hold each rating at every pair of two weights
  errors     how often an estimate from pupils' scores errs about a teacher
  brief      write a negotiation down as a document or a workbook
  verify     recompute every stored rating from its stored inputs
  demo       load the demonstration district, or start it afresh

Exit codes: 0 all well; 1 the answer is no; 2 the command could not be carried out.
`;

/** Each command's file is loaded only when it is asked for. */
const commands: Record<string, () => Promise<Command>> = {
  score: () => import('./score.ts'),
  explain: () => import('./explain.ts'),
  check: () => import('./check.ts'),
  diff: () => import('./diff.ts'),
  impact: () => import('./impact.ts'),
  sweep: () => import('./sweep.ts'),
  compare: () => import('./compare.ts'),
  tipping: () => import('./tipping.ts'),
  analyse: () => import('./analyse.ts'),
  triangle: () => import('./triangle.ts'),
  errors: () => import('./errors.ts'),
  brief: () => import('./brief.ts'),
  verify: () => import('./verify.ts'),
  demo: () => import('./demo.ts'),
};

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h' || word === 'help';

const commandOf = async (name: string | undefined): Promise<Command | undefined> =>
  name !== undefined && Object.hasOwn(commands, name) ? commands[name]?.() : undefined;

function refuse(name: string | undefined): number {
  if (name !== undefined) process.stderr.write(`Unknown command "${name}".\n\n`);
  process.stderr.write(usage);
  return 2;
}

async function help(name: string | undefined): Promise<number> {
  const command = await commandOf(name);
  if (name !== undefined && !command) return refuse(name);
  process.stdout.write(command?.usage ?? usage);
  return 0;
}

async function carryOut([name, ...args]: readonly string[]): Promise<number> {
  if (isHelp(name)) return help(args[0]);
  if (args.includes('--help') || args.includes('-h')) return help(name);
  const command = await commandOf(name);
  return command ? command.run(args) : refuse(name);
}

/**
 * Carries out one command line.
 * @param words what follows the program's name
 * @returns the exit code; an error is written to standard error and gives 2
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    return await carryOut(words);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
