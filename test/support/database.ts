import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Connection, connect } from '../../src/platform/database/connect.ts';
import { currentRun, inDatabase } from './run.ts';

export interface TestDatabase extends Connection {
  /** The service's login in this test's own database. */
  url: string;
  /** The login that owns the tables. */
  ownerUrl: string;
  /** A pool of the owner: past row-level security where the owner is a superuser. */
  ownerPool: pg.Pool;
  /** Closes both pools and drops the database; call it in afterAll. */
  drop: () => Promise<void>;
}

async function asAdministrator(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: currentRun().ownerUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const SOURCE_IN_USE = '55006';

async function clone(client: pg.Client, template: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`create database ${name} template ${template}`);
      return;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== SOURCE_IN_USE || attempt === 20) throw error;
      await pause(100);
    }
  }
}

/** A migrated database for one test file, empty and its own. */
export async function testDatabase(): Promise<TestDatabase> {
  const run = currentRun();
  const name = `${run.template}_${randomBytes(4).toString('hex')}`;
  await asAdministrator((client) => clone(client, run.template, name));
  const url = inDatabase(run.serviceUrl, name);
  const ownerUrl = inDatabase(run.ownerUrl, name);
  const connection = connect({ url });
  const ownerPool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  ownerPool.on('error', () => undefined);
  return {
    ...connection,
    url,
    ownerUrl,
    ownerPool,
    drop: async () => {
      await connection.close();
      await ownerPool.end();
      await asAdministrator(async (client) => {
        await client.query(`drop database ${name} with (force)`);
      });
    },
  };
}
