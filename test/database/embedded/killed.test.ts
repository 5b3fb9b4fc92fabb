/** What happens when the service or PostgreSQL is killed: the next start, or the same service, goes on with the data. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { connect } from '../../../src/platform/database/connect.ts';
import { startEmbeddedServer } from '../../../src/platform/database/embedded/supervisor.ts';
import { temporaryFolder } from '../../support/servers.ts';
import { end, eventually, postmasterOf, query, startHolder } from './processes.ts';

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const work of cleanUp.splice(0).toReversed()) await work();
});

async function folderToRemove(): Promise<string> {
  const folder = await temporaryFolder();
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('A server whose service was killed is adopted, and stopped by the one that adopted it', async () => {
  const folder = await folderToRemove();
  const holder = await startHolder(folder);
  await query(holder.ownerUrl, 'create table kept as select 1 as one');
  await end(holder.process, 'SIGKILL');

  const said: string[] = [];
  const before = postmasterOf(holder.folder);
  const server = await startEmbeddedServer(folder, (sentence) => said.push(sentence));
  expect(postmasterOf(server.folder)).toBe(before);
  expect(said.join()).toMatch(/Adopted/);
  expect(await query(server.ownerUrl, 'select * from kept')).toEqual([{ one: 1 }]);
  await server.stop();
  await expect(query(server.ownerUrl, 'select 1')).rejects.toThrow();
});

test('A command beside the service uses its server and leaves it running', async () => {
  const folder = await folderToRemove();
  const holder = await startHolder(folder);
  const beside = await startEmbeddedServer(folder);
  await beside.stop();
  expect(await query(holder.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await end(holder.process, 'SIGTERM');
  await expect(query(holder.ownerUrl, 'select 1')).rejects.toThrow();
});

test('PostgreSQL killed under a living service is started again, and the pool connects again', async () => {
  const server = await startEmbeddedServer(await folderToRemove());
  cleanUp.push(server.stop);
  await query(server.ownerUrl, 'create table kept as select 1 as one; grant select on kept to fairweight_service');
  const { pool, close } = connect({ url: server.serviceUrl });
  cleanUp.push(close);
  const held = await pool.connect(); // one that waits between two statements must not end the process
  await pool.query('select 1');
  const before = postmasterOf(server.folder);
  process.kill(before, 'SIGKILL');
  await eventually(async () => {
    if (postmasterOf(server.folder) === before) throw new Error('not yet');
  });
  await expect(eventually(async () => (await pool.query('select * from kept')).rows)).resolves.toEqual([{ one: 1 }]);
  await expect(held.query('select 1')).rejects.toThrow();
  held.release(true);
});

test('A lock file whose process number now belongs to something else does not stop the start', async () => {
  const folder = await folderToRemove();
  const first = await startEmbeddedServer(folder);
  await first.stop();
  await writeFile(join(first.folder, 'postmaster.pid'), `${process.pid}\n${first.folder}\n`);
  const second = await startEmbeddedServer(folder);
  cleanUp.push(second.stop);
  expect(await query(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('Service and PostgreSQL killed together leave what was acknowledged', async () => {
  const folder = await folderToRemove();
  const holder = await startHolder(folder);
  await query(holder.ownerUrl, 'create table kept as select 1 as one');
  process.kill(postmasterOf(holder.folder), 'SIGKILL');
  await end(holder.process, 'SIGKILL');
  const server = await startEmbeddedServer(folder);
  cleanUp.push(server.stop);
  expect(await query(server.ownerUrl, 'select * from kept')).toEqual([{ one: 1 }]);
});
