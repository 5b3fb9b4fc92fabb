import { realpathSync } from 'node:fs';
import pg from 'pg';
import type { Folders } from './folders.ts';
import { readPassword } from './initialise.ts';
import { SOCKET_PORT } from './postmaster.ts';

const DATABASE = 'fairweight';

/** The address of our own server for one of its two logins. */
export function urlOf(folders: Folders, login: 'fairweight_owner' | 'fairweight_service', database = DATABASE): string {
  const host = encodeURIComponent(folders.socket);
  return `postgresql://${login}:${readPassword(folders.data, login)}@localhost:${SOCKET_PORT}/${database}?host=${host}`;
}

/**
 * Connects to the server and sees that it is the one of this data folder: the only proof that it works.
 * @throws while there is no such server, or it is still starting
 */
export async function connectAsOwner(folders: Folders): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: urlOf(folders, 'fairweight_owner', 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined); // a server that goes away shows in the next query
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  if (realpathSync(rows[0]?.data_directory ?? '') !== realpathSync(folders.data)) {
    await client.end();
    throw new Error(`Another PostgreSQL server answers in ${folders.socket}.`);
  }
  return client;
}

async function unlessThere(attempt: Promise<unknown>, alreadyThere: readonly string[]): Promise<void> {
  try {
    await attempt;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && alreadyThere.includes(error.code ?? ''))) throw error;
  }
}

/** Makes the database and the service's login, and gives the login its password. */
export async function prepareLogins(folders: Folders): Promise<void> {
  const client = await connectAsOwner(folders);
  try {
    await unlessThere(client.query(`create database ${DATABASE}`), ['42P04', '23505']);
    await unlessThere(client.query('create role fairweight_service login noinherit'), ['42710', '23505']);
    const password = client.escapeLiteral(readPassword(folders.data, 'fairweight_service'));
    await client.query(`alter role fairweight_service password ${password}`);
  } finally {
    await client.end();
  }
}
