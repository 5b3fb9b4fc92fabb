import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareBinaries } from './binaries.ts';
import { chooseFolders } from './folders.ts';
import { initialise } from './initialise.ts';
import { connectAsOwner, prepareLogins, urlOf } from './logins.ts';
import { OwnerFile } from './owner-file.ts';
import { endOfLog, spawnPostmaster } from './postmaster.ts';
import { isRunning, livePostmaster, removeStaleLock } from './process-state.ts';
import { postgresAccount } from './run-as.ts';

const RETRY_MS = 250;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;

export interface EmbeddedServer {
  /** The login that owns the tables and migrates. */
  ownerUrl: string;
  /** The login the service works with. */
  serviceUrl: string;
  /** Postgres's data folder. */
  folder: string;
  /** Stops the server cleanly, unless another live process of ours answers for it. */
  stop: () => Promise<void>;
}

/**
 * Starts our own PostgreSQL on a data folder, or adopts the one that already runs on it (left by a service that was
 * killed), and keeps it running: a server that dies is started again within a second.
 * @param dataFolder absolute path; made if missing
 * @param say told in a sentence what happens
 * @throws when the server does not answer within a minute, with the end of its log
 */
export async function startEmbeddedServer(
  dataFolder: string,
  say: (sentence: string) => void = () => undefined,
): Promise<EmbeddedServer> {
  const account = postgresAccount();
  const folders = chooseFolders(dataFolder, account);
  if (!folders.data.startsWith(dataFolder))
    say(`PostgreSQL cannot reach ${dataFolder}: its data is in ${folders.data}`);
  const binaries = prepareBinaries(account, folders.programs);
  const ownerFile = new OwnerFile(join(dataFolder, 'owner.pid'));
  await initialise(binaries, folders.data, account);

  /** The process number of one attempt, while it lives; a server under recovery has no lock file to find it by yet. */
  let attempt: number | undefined;
  function attemptStart(): void {
    if (livePostmaster(folders.data) !== undefined || (attempt !== undefined && isRunning(attempt))) return;
    removeStaleLock(folders.data);
    const child = spawnPostmaster(binaries, folders, account);
    child.on('error', (error) => say(`PostgreSQL could not be started: ${error.message}`));
    child.unref();
    attempt = child.pid;
  }

  /** Connects, and while that fails starts what is not running: leftovers of a killed server hold it up for seconds. */
  async function untilItAnswers(): Promise<void> {
    const limit = Date.now() + START_LIMIT_MS;
    for (;;) {
      try {
        const client = await connectAsOwner(folders);
        await client.end();
        return;
      } catch (error) {
        if (Date.now() > limit) {
          throw new Error(`PostgreSQL does not answer. Its log ends:\n${endOfLog(folders.log)}`, { cause: error });
        }
        attemptStart();
        await pause(RETRY_MS);
      }
    }
  }

  const adopted = livePostmaster(folders.data) !== undefined;
  await untilItAnswers();
  await prepareLogins(folders);
  ownerFile.claim();
  say(adopted ? 'Adopted the PostgreSQL server that was running' : 'PostgreSQL is running');

  const watch = setInterval(() => {
    if (livePostmaster(folders.data) !== undefined || (attempt !== undefined && isRunning(attempt))) return;
    say('PostgreSQL is gone: starting it again');
    attemptStart();
  }, RETRY_MS);
  watch.unref();

  return {
    ownerUrl: urlOf(folders, 'fairweight_owner'),
    serviceUrl: urlOf(folders, 'fairweight_service'),
    folder: folders.data,
    stop: async () => {
      clearInterval(watch);
      if (!ownerFile.claim()) return;
      const pid = livePostmaster(folders.data);
      if (pid !== undefined) await stopPostmaster(pid);
      ownerFile.release();
    },
  };
}

/** A fast shutdown: open transactions are rolled back, everything committed is on disk. */
async function stopPostmaster(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  const limit = Date.now() + STOP_LIMIT_MS;
  while (isRunning(pid)) {
    if (Date.now() > limit) throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
    await pause(20);
  }
}
