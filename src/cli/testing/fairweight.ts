/** Runs a command as a person would, in a process of its own. */
import { execFile } from 'node:child_process';

export interface Ran {
  code: number;
  output: string;
  errors: string;
}

/** @param input what the command reads from standard input */
export function fairweight(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['src/cli.ts', ...args], (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output, errors });
    });
    child.stdin?.end(input);
  });
}

export const demonstrationPolicy = 'src/jurisdictions/us-ca/demonstration/policies/demonstration-70-30.yaml';
