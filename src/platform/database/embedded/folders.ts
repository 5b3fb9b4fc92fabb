import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, canReach } from './run-as.ts';

export interface Folders {
  /** Postgres's own data folder. */
  data: string;
  /** Closed to everyone but the account Postgres runs as. */
  socket: string;
  /** What the server says. */
  log: string;
  /** Where a copy of the programs goes, should one be needed. */
  programs: string;
}

/** Longest path of a Unix socket on Linux (107) less `/.s.PGSQL.5432` and its lock file's `.lock`; macOS has four less. */
const LONGEST_SOCKET_FOLDER = 103 - '/.s.PGSQL.5432.lock'.length;

function shortName(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

/**
 * Makes a folder that only its owner can enter.
 * @throws when something of another owner is in its place (a shared folder such as /tmp lets others put it there)
 */
export function privateFolder(path: string, account: Account | undefined): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  const owner = account?.uid ?? process.getuid?.();
  if (!found.isDirectory()) throw new Error(`${path} is not a folder.`);
  if (account !== undefined && found.uid === process.getuid?.()) chownSync(path, account.uid, account.gid);
  else if (owner !== undefined && found.uid !== owner) throw new Error(`${path} belongs to someone else.`);
  chmodSync(path, 0o700);
  return path;
}

/**
 * Where everything of the server lies, given the service's data folder. A folder the account cannot reach (a project
 * in root's closed home) is replaced by one of this project's own under /var/lib.
 */
export function chooseFolders(dataFolder: string, account: Account | undefined): Folders {
  mkdirSync(dataFolder, { recursive: true });
  let home = dataFolder;
  if (!canReach(home, account)) {
    home = join('/var/lib/fairweight', shortName(dataFolder));
    mkdirSync(home, { recursive: true, mode: 0o755 });
  }
  const near = join(home, 'socket');
  const socket =
    Buffer.byteLength(near) <= LONGEST_SOCKET_FOLDER
      ? near
      : join(tmpdir(), `fairweight-${account?.uid ?? process.getuid?.() ?? 'user'}-${shortName(home)}`);
  return {
    data: join(home, 'postgres'),
    socket: privateFolder(socket, account),
    log: join(home, 'postgres.log'),
    programs: home,
  };
}
