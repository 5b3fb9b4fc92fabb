import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate.ts';
import { inDatabase, publishRun } from './run.ts';
import { temporaryServer } from './servers.ts';

declare global {
  // Jest gives the teardown nothing but the global object.
  var stopTestServer: (() => Promise<void>) | undefined;
}

/** Starts the run's server (or takes the one of DATABASE_URL) and migrates the template database once. */
export default async function globalSetup(): Promise<void> {
  const given = process.env.DATABASE_URL;
  let ownerUrl = given ?? '';
  let serviceUrl = ownerUrl;
  if (given === undefined || given === '') {
    const { server, remove } = await temporaryServer();
    globalThis.stopTestServer = remove;
    ({ ownerUrl, serviceUrl } = server);
  }
  const template = `fairweight_test_${randomBytes(6).toString('hex')}`;
  try {
    await makeTemplate(ownerUrl, template);
  } catch (error) {
    await globalThis.stopTestServer?.(); // no teardown follows a setup that failed
    throw error;
  }
  publishRun({ ownerUrl, serviceUrl, template });
}

async function makeTemplate(ownerUrl: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create database ${template} template template0`);
  await client.end();
  await migrate(inDatabase(ownerUrl, template));
}
