/** Runs jobs until told to stop. Several processes may run them on one database: each job goes to one of them. */
import { EventEmitter } from 'node:events';
import { run, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { queueSchema } from './install.ts';
import { jobLogger } from './logger.ts';
import { freeJobsOfLostWorkers, type HeldName, holdName } from './lost-workers.ts';

/** Jobs at a time. */
const concurrency = 2;

export interface JobsOptions {
  /** The service's login. */
  url: string;
  /** What is done, by name. A task that throws is tried again later, 25 times over some three days. */
  tasks: TaskList;
  /** Lines of a crontab in UTC: when tasks are added by themselves. Only one process adds each. */
  crontab: string;
  logger: Logger;
  /** Seconds after which a job of a process that died is given to another. */
  graceSeconds?: number;
}

export interface RunningJobs {
  /** Begins no further job and waits for those under way. */
  stop: () => Promise<void>;
}

function watcherPool(url: string, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: concurrency + 2,
    application_name: 'fairweight jobs',
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool awaits it, its types do not say so
    onConnect: async (client) => {
      await client.query('set role fairweight_watcher');
    },
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => logger.warn('A database connection of the jobs was lost')));
  return pool;
}

/** Begins. The queue must be installed. */
export async function runJobs({ url, tasks, crontab, logger, graceSeconds = 30 }: JobsOptions): Promise<RunningJobs> {
  const pgPool = watcherPool(url, logger);
  const events: WorkerEvents = new EventEmitter();
  const names: Promise<HeldName>[] = [];
  events.on('pool:create', ({ workerPool }) => names.push(holdName(url, workerPool.id)));
  const free = () =>
    freeJobsOfLostWorkers(pgPool, graceSeconds).catch((error: unknown) => logger.warn({ error }, 'lost workers'));
  await free();
  const runner = await run({
    pgPool,
    schema: queueSchema,
    taskList: tasks,
    crontab,
    concurrency,
    events,
    noHandleSignals: true,
    logger: jobLogger(logger),
  });
  const sweep = setInterval(() => void free(), Math.max(graceSeconds, 1) * 1000);
  await Promise.all(names);
  return {
    stop: async () => {
      clearInterval(sweep);
      await runner.stop();
      for (const name of names) await (await name).letGo();
      await pgPool.end();
    },
  };
}
