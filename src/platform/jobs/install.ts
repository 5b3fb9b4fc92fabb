/**
 * The queue of jobs is graphile-worker's. It lives in a schema of its own, apart from `app`: the queue is local to one
 * database and never spread over machines, and nothing in `app` refers to it.
 */
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { quietLogger } from './logger.ts';

/** Schema of the queue. */
export const queueSchema = 'graphile_worker';

/**
 * graphile-worker expects that the login that runs jobs owns its tables. Ours does not: the owner's tables get the
 * narrower right to work with rows, for the watcher alone, and a policy where row-level security is on.
 */
const rights = `do $$
declare
  secured text;
begin
  grant usage on schema ${queueSchema} to fairweight_watcher;
  grant select, insert, update, delete on all tables in schema ${queueSchema} to fairweight_watcher;
  revoke insert, update, delete on ${queueSchema}.migrations from fairweight_watcher;
  grant usage, select on all sequences in schema ${queueSchema} to fairweight_watcher;
  revoke execute on all functions in schema ${queueSchema} from public;
  grant execute on all functions in schema ${queueSchema} to fairweight_watcher;
  for secured in select c.relname from pg_class c where c.relnamespace = '${queueSchema}'::regnamespace and c.relrowsecurity
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'work')
  loop
    execute format('create policy work on ${queueSchema}.%I to fairweight_watcher using (true) with check (true)', secured);
  end loop;
end
$$`;

/** Several services that start at once take turns here: granting the same right twice at one moment is an error. */
const turn = `select pg_advisory_lock(hashtextextended('fairweight jobs', 0))`;

/**
 * Brings the queue to the version of the installed graphile-worker and lets the watcher work with it.
 * @param ownerUrl login that owns the tables; the role fairweight_watcher must exist
 */
export async function installJobs(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(turn);
    await runMigrations({ connectionString: ownerUrl, maxPoolSize: 1, schema: queueSchema, logger: quietLogger });
    await client.query(rights);
  } finally {
    await client.end();
  }
}
