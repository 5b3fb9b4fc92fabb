/**
 * A process killed outright leaves its jobs locked, and the queue itself frees them after four hours only. So each
 * process holds an advisory lock under its worker's name for as long as it lives: PostgreSQL lets go of it in the same
 * moment the process dies. Jobs locked by a name that nobody holds are free for others.
 */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { queueSchema } from './install.ts';

/** Milliseconds before a lost connection is tried again. */
const retryAfter = 1000;

export interface HeldName {
  letGo: () => Promise<void>;
}

/** Holds a worker's name until `letGo`, over lost connections too. */
export async function holdName(url: string, name: string): Promise<HeldName> {
  const ended = new AbortController();
  let client = await connected();

  async function connected(): Promise<pg.Client> {
    const next = new pg.Client({ connectionString: url, application_name: 'fairweight jobs' });
    next.on('error', () => void again());
    await next.connect();
    await next.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    return next;
  }
  async function again(): Promise<void> {
    while (!ended.signal.aborted) {
      await pause(retryAfter, undefined, { ref: false });
      try {
        client = await connected();
        return;
      } catch {
        // The server is away; jobs that others take over meanwhile are done at least once all the same.
      }
    }
  }
  return {
    letGo: async () => {
      ended.abort();
      await client.end();
    },
  };
}

/**
 * Frees the jobs of workers whose name nobody holds.
 * @param pool connections of the watcher
 * @param graceSeconds how long a job must have been locked: a worker takes its name a moment after it starts
 */
export async function freeJobsOfLostWorkers(pool: pg.Pool, graceSeconds: number): Promise<void> {
  await pool.query(
    `with holder as materialized (
      select distinct locked_by as name from ${queueSchema}.jobs
      where locked_by is not null and locked_at <= now() - make_interval(secs => $1)
    ), lost as materialized (
      select name from holder where pg_try_advisory_xact_lock(hashtextextended(name, 0))
    )
    select ${queueSchema}.force_unlock_workers(array_agg(name)) from lost having count(*) > 0`,
    [graceSeconds],
  );
}
