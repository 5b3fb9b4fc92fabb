import { execFileSync } from 'node:child_process';

/** The account Postgres runs as: it refuses to run as root. */
export interface Account {
  uid: number;
  gid: number;
}

/** Accounts tried in this order when the service runs as root; the last one exists on every system. */
const CANDIDATES = ['fairweight', 'postgres', 'nobody'];

function numberOf(flag: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined; // no such account
  }
}

/**
 * The account to start Postgres as, or undefined when the service's own account will do (it is not root).
 * @throws when the service is root and the system has none of the accounts tried
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of CANDIDATES) {
    const uid = numberOf('-u', name);
    const gid = numberOf('-g', name);
    if (uid !== undefined && gid !== undefined && uid !== 0) return { uid, gid };
  }
  throw new Error(`Postgres does not run as root. Create an account for it: useradd --system fairweight`);
}

/** Whether the account can enter this folder, or run this file: every folder above it has to let it through. */
export function canReach(path: string, account: Account | undefined): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
