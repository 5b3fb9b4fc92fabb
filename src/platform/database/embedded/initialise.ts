import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { privateFolder } from './folders.ts';
import type { Account } from './run-as.ts';

/** The PostgreSQL line that data folders are made with. */
const MAJOR = '17';

const passwordFile = (dataFolder: string, login: string) => join(dataFolder, `${login}.password`);

function writePassword(dataFolder: string, login: string, account: Account | undefined): string {
  const path = passwordFile(dataFolder, login);
  writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  if (account !== undefined) chownSync(path, account.uid, account.gid);
  return path;
}

/** The password of a login of our own server; only the account that runs it, and root, can read it. */
export function readPassword(dataFolder: string, login: string): string {
  return readFileSync(passwordFile(dataFolder, login), 'utf8');
}

/**
 * Makes the data folder unless there is one: under another name first and renamed when complete, so that a start
 * that was cut off leaves nothing that looks like a database.
 * @throws when the folder was made by another PostgreSQL line, or initdb fails
 */
export async function initialise(binaries: Binaries, dataFolder: string, account: Account | undefined): Promise<void> {
  if (existsSync(dataFolder)) {
    const found = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim();
    if (found === MAJOR) return;
    throw new Error(
      `${dataFolder} was made by PostgreSQL ${found}; this version runs ${MAJOR}. See docs/operations.md.`,
    );
  }
  const unfinished = `${dataFolder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  privateFolder(unfinished, account);
  const cluster = privateFolder(join(unfinished, 'cluster'), account);
  const owner = writePassword(unfinished, 'fairweight_owner', account);
  const service = writePassword(unfinished, 'fairweight_service', account);
  try {
    await promisify(execFile)(
      binaries.initdb,
      [
        `--pgdata=${cluster}`,
        '--username=fairweight_owner',
        `--pwfile=${owner}`,
        '--auth=scram-sha-256',
        '--data-checksums',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
      { ...account, cwd: unfinished, env: { PATH: process.env.PATH, TZ: 'UTC' } },
    );
    renameSync(owner, passwordFile(cluster, 'fairweight_owner'));
    renameSync(service, passwordFile(cluster, 'fairweight_service'));
    // Another process that started at the same moment may have been faster: then its folder stays.
    if (!existsSync(dataFolder)) renameSync(cluster, dataFolder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
