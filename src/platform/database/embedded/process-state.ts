import { readFileSync, readlinkSync, realpathSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a process runs. One that ended and was not collected by its parent does not count. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z';
  } catch {
    return false;
  }
}

/** The first line of the server's lock file: the process that has, or had, the data folder open. */
function lockedBy(dataFolder: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8'), 10);
    return Number.isNaN(pid) ? undefined : Math.abs(pid);
  } catch {
    return undefined;
  }
}

/** A server's working folder is its data folder; that tells it from a process that was given the same number later. */
function worksIn(pid: number, dataFolder: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataFolder);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

/** The process of the live server on this data folder, whoever started it. */
export function livePostmaster(dataFolder: string): number | undefined {
  const pid = lockedBy(dataFolder);
  return pid !== undefined && isRunning(pid) && worksIn(pid, dataFolder) ? pid : undefined;
}

/**
 * Removes a lock file left by a killed server. Postgres does this itself unless its old process number now belongs to
 * another process, which is common in containers, where numbers start from 1 again.
 */
export function removeStaleLock(dataFolder: string): void {
  if (lockedBy(dataFolder) === undefined || livePostmaster(dataFolder) !== undefined) return;
  unlinkSync(join(dataFolder, 'postmaster.pid'));
}
