/** The database that the service would use: that of DATABASE_URL, or its own server, started while a command needs it. */
import type { Kysely } from 'kysely';
import { readConfig } from '../platform/config.ts';
import { connect } from '../platform/database/connect.ts';
import { startEmbeddedServer } from '../platform/database/embedded/supervisor.ts';
import type { Database } from '../platform/database/schema.ts';

/** Runs `work` on the database and closes everything that was opened for it. */
export async function withDatabase<T>(work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const own = config.databaseUrl === undefined ? await startEmbeddedServer(config.dataFolder) : undefined;
  const { db, close } = connect({ url: config.databaseUrl ?? own?.serviceUrl ?? '' });
  try {
    return await work(db);
  } finally {
    await close();
    await own?.stop();
  }
}
