/** Jobs of a worker that died are given to others at once, and those of one that lives are left to it. */
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { freeJobsOfLostWorkers, holdName } from '../../src/platform/jobs/lost-workers.ts';
import { testDatabase } from '../support/database.ts';

const { url, ownerPool, drop } = await testDatabase();
const watcher = new pg.Pool({
  connectionString: url,
  max: 2,
  // oxlint-disable-next-line typescript/no-misused-promises -- the pool awaits it, its types do not say so
  onConnect: async (client) => {
    await client.query('set role fairweight_watcher');
  },
});
afterAll(async () => {
  await watcher.end();
  await drop();
});

/** A job that a worker of this name took a while ago. */
async function takenBy(name: string, secondsAgo = 60): Promise<void> {
  await watcher.query('select graphile_worker.add_job($1)', [name]);
  await ownerPool.query(
    `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - make_interval(secs => $2)
      where task_id = (select id from graphile_worker._private_tasks where identifier = $1)`,
    [name, secondsAgo],
  );
}

async function holders(): Promise<string[]> {
  const { rows } = await watcher.query<{ locked_by: string }>(
    'select locked_by from graphile_worker.jobs where locked_by is not null order by 1',
  );
  return rows.map(({ locked_by }) => locked_by);
}

test('a job is freed when its worker is gone, not before and not when it was just taken', async () => {
  await takenBy('alive');
  await takenBy('gone');
  await takenBy('just-begun', 5);
  const alive = await holdName(url, 'alive');
  await freeJobsOfLostWorkers(watcher, 30);
  expect(await holders()).toEqual(['alive', 'just-begun']);
  await freeJobsOfLostWorkers(watcher, 1);
  expect(await holders()).toEqual(['alive']);
  await alive.letGo();
  await freeJobsOfLostWorkers(watcher, 1);
  expect(await holders()).toEqual([]);
  await freeJobsOfLostWorkers(watcher, 1);
});

test('a worker whose connection is cut takes its name again', async () => {
  const held = await holdName(url, 'cut');
  const holding = `select pid from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and application_name = 'fairweight jobs' and pg_locks.database =
      (select oid from pg_database where datname = current_database())`;
  const { rows } = await ownerPool.query<{ pid: number }>(holding);
  expect(rows).toHaveLength(1);
  await ownerPool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  for (;;) {
    const again = (await ownerPool.query<{ pid: number }>(holding)).rows[0]?.pid;
    if (again !== undefined && again !== rows[0]?.pid) break;
  }
  await takenBy('cut');
  await freeJobsOfLostWorkers(watcher, 1);
  expect(await holders()).toEqual(['cut']);
  await held.letGo();
});
