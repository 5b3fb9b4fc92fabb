import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import type { Binaries } from './binaries.ts';
import type { Folders } from './folders.ts';
import type { Account } from './run-as.ts';

/** Names the socket file; nothing listens on a network, so it can be taken by nobody. */
export const SOCKET_PORT = 5432;

const LARGEST_LOG = 10 * 1024 * 1024;

function openLog(path: string): number {
  const log = openSync(path, 'a', 0o600);
  if (statSync(path).size > LARGEST_LOG) truncateSync(path);
  return log;
}

/** Starts the server as a process of its own, which outlives a service that is killed. */
export function spawnPostmaster(binaries: Binaries, folders: Folders, account: Account | undefined): ChildProcess {
  const settings = {
    listen_addresses: '',
    port: String(SOCKET_PORT),
    unix_socket_directories: folders.socket,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '128MB',
    log_timezone: 'UTC',
    timezone: 'UTC',
  };
  const log = openLog(folders.log);
  try {
    return spawn(
      binaries.postgres,
      ['-D', folders.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...account,
        cwd: folders.data,
        detached: true,
        stdio: ['ignore', log, log],
        env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
      },
    );
  } finally {
    closeSync(log);
  }
}

/** The last lines the server wrote, for a message about why it did not start. */
export function endOfLog(path: string): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}
