/** Reads YAML or JSON files for commands, with positions for messages. JSON is read as YAML, which contains it. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type ParsedYaml, parseYaml } from '../platform/yaml.ts';
import type { Problem } from '../scoring/problem.ts';

/** The command cannot be carried out; the message is for the person at the terminal. Exit code 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

export interface SourceDocument {
  /** The file's name as given, or 'standard input'. */
  readonly name: string;
  readonly yaml: ParsedYaml;
}

export async function readDocument(file: string): Promise<SourceDocument> {
  const name = file === '-' ? 'standard input' : file;
  try {
    return { name, yaml: parseYaml(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')) };
  } catch (error) {
    throw new CommandError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** 'file:line:column: pointer: what' with the reason and the remedy on their own lines. */
export function problemText({ name, yaml }: SourceDocument, problem: Omit<Problem, 'why'> & { why?: string }): string {
  const { line, column } = yaml.positionOf(problem.pointer);
  const why = problem.why === undefined ? '' : `\n    why:    ${problem.why}`;
  return `${name}:${line}:${column}: ${problem.pointer || '/'}: ${problem.message}${why}\n    remedy: ${problem.remedy}`;
}

/** Faults of the YAML itself, as lines. */
export const yamlFaults = ({ name, yaml }: SourceDocument): string[] =>
  yaml.problems.map(({ message, line, column }) => `${name}:${line}:${column}: ${message}`);
