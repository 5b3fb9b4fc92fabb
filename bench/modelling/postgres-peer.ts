/** The same work in the PostgreSQL that comes with the service. */
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { startEmbeddedServer } from '../../src/platform/database/embedded/supervisor.ts';
import { temporaryFolder } from '../../test/support/servers.ts';
import { components } from './cohort.ts';
import type { BenchSetting } from './setting.ts';
import { createTable, queriesFor, workedOut } from './sql.ts';
import { type Answer, type Peer, answerOf, digestOf } from './work.ts';

async function fill(client: pg.Client, { size, columns }: BenchSetting): Promise<void> {
  await client.query(createTable);
  const lists = components.map((_, place) => `$${place + 2}::int[]`).join(', ');
  await client.query(
    `insert into cohort select * from unnest($1::int[], ${lists})`,
    [Int32Array.from({ length: size }, (_, id) => id), ...columns].map((column) => Array.from(column)),
  );
  await client.query('vacuum analyze cohort');
}

export async function startPostgres(setting: BenchSetting): Promise<Peer> {
  const folder = await temporaryFolder();
  const server = await startEmbeddedServer(folder);
  const client = new pg.Client({ connectionString: server.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  await fill(client, setting);
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  const queries = queriesFor(setting);
  const known = new Map<string, Answer>();
  return {
    name: `PostgreSQL ${rows[0]?.server_version ?? ''}`,
    async run(work) {
      const query = queries[work];
      const start = performance.now();
      await client.query(workedOut(query));
      const time = performance.now() - start;
      // The result itself is fetched once and not timed.
      const first = known.get(work);
      if (first) return { ...first, time };
      const result = await client.query<Record<string, number>>(query.text);
      const numbers = result.rows.flatMap((row) => query.columns.map((column) => row[column] ?? 0));
      const answer = answerOf(time, [numbers]);
      known.set(work, answer);
      return { ...answer, digest: digestOf([numbers]) };
    },
    async close() {
      await client.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
