import pg from 'pg';
import { currentRun } from './run.ts';

/** Drops every database of this run, also those of tests that broke off, and stops the run's own server. */
export default async function globalTeardown(): Promise<void> {
  const { ownerUrl, template } = currentRun();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [template],
  );
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
  await globalThis.stopTestServer?.();
}
