/** The first start: what is made, who can reach it, and what is in the way. */
import { chmod, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { canReach } from '../../../src/platform/database/embedded/run-as.ts';
import { startEmbeddedServer } from '../../../src/platform/database/embedded/supervisor.ts';
import { temporaryFolder } from '../../support/servers.ts';
import { end, query, startHolder } from './processes.ts';

const asRoot = process.getuid?.() === 0;
const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const work of cleanUp.splice(0).toReversed()) await work();
});

async function folderToRemove(): Promise<string> {
  const folder = await temporaryFolder();
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function started(folder: string) {
  const server = await startEmbeddedServer(folder);
  cleanUp.push(server.stop);
  return server;
}

const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe('A first start', () => {
  test('makes a server that only its two logins reach, by a socket in a closed folder', async () => {
    const folder = await folderToRemove();
    await mkdir(join(folder, 'postgres.4711')); // what a start that was cut off leaves behind
    const server = await started(folder);
    const settings = await query(
      server.ownerUrl,
      `select current_setting('data_checksums') as checksums, current_setting('listen_addresses') as network,
        current_setting('fsync') as fsync, current_setting('server_encoding') as encoding,
        (select datlocprovider::text || ':' || datlocale from pg_database where datname = current_database()) as locale`,
    );
    expect(settings).toEqual([{ checksums: 'on', network: '', fsync: 'on', encoding: 'UTF8', locale: 'b:C.UTF-8' }]);
    expect(await mode(server.folder)).toBe('700');
    expect(await mode(join(folder, 'socket'))).toBe('700');
    expect(await mode(join(server.folder, 'fairweight_owner.password'))).toBe('600');
    const wrong = new URL(server.serviceUrl);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    wrong.username = 'fairweight_hr';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed|does not exist/);
  });

  test('does not mind that the usual port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.once('error', () => resolve()).listen(5432, '127.0.0.1', resolve));
    cleanUp.push(() => new Promise((resolve) => other.close(resolve)));
    const server = await started(await folderToRemove());
    expect(await query(server.serviceUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('puts the socket in a short folder when the path is too long for one', async () => {
    const folder = join(await folderToRemove(), 'a-long-name'.repeat(10));
    const server = await started(folder);
    expect(await query(server.serviceUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    const socket = new URL(server.serviceUrl).searchParams.get('host') ?? '';
    cleanUp.unshift(() => rm(socket, { recursive: true }));
    expect(socket.length).toBeLessThan(85);
    expect(await mode(socket)).toBe('700');
  });

  test('refuses a data folder of another PostgreSQL line and leaves it as it is', async () => {
    const folder = await folderToRemove();
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres/PG_VERSION'), '16\n');
    await expect(startEmbeddedServer(folder)).rejects.toThrow(/made by PostgreSQL 16/);
  });
});

(asRoot ? describe : describe.skip)('As root', () => {
  test('a folder closed to the account that runs the server is replaced by one it can reach', async () => {
    const folder = await folderToRemove();
    await chmod(folder, 0o700);
    const server = await started(folder);
    cleanUp.unshift(() => rm(join(server.folder, '..'), { recursive: true }));
    expect(server.folder).toMatch(/^\/var\/lib\/fairweight\//);
    expect(await query(server.serviceUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  // A project in root's closed home cannot be run by anybody else, so there it cannot be tried.
  const nobody = { uid: 65_534, gid: 65_534 };
  (canReach(process.execPath, nobody) ? test : test.skip)('a normal user starts it too', async () => {
    const folder = await folderToRemove();
    await chmod(folder, 0o777);
    const holder = await startHolder(folder, nobody);
    expect((await stat(holder.folder)).uid).toBe(nobody.uid);
    expect(await query(holder.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await end(holder.process, 'SIGTERM');
    await expect(query(holder.ownerUrl, 'select 1')).rejects.toThrow();
  });
});
