import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { installJobs } from '../jobs/install.ts';

const SQL_FOLDER = fileURLToPath(new URL('../../../sql/', import.meta.url));

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(SQL_FOLDER)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).toSorted();
  const migrations: Record<string, Migration> = {};
  for (const name of names) {
    const text = await readFile(`${SQL_FOLDER}${name}`, 'utf8');
    migrations[name.replace(/\.sql$/, '')] = {
      up: async (db) => {
        await sql.raw(text).execute(db);
      },
    };
  }
  return migrations;
}

/**
 * Brings the database to the newest schema, the queue of jobs included. Safe to run from several processes at once: one works, the others wait.
 * @param ownerUrl login that owns the tables: needs CREATE on the database, and CREATEROLE the first time
 * @returns the names of the files applied now, in order
 * @throws the error of the first file that failed; that file's changes are undone
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const db = new Kysely<Record<string, never>>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 2 }) }),
  });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: readMigrations },
      // Apart from the schema `app`, where every table has row-level security: no role but the owner comes here.
      migrationTableSchema: 'fairweight_migrations',
    });
    const { error, results = [] } = await migrator.migrateToLatest();
    const failed = results.find((result) => result.status === 'Error');
    if (error !== undefined) {
      throw new Error(`Migration ${failed?.migrationName ?? ''} failed`, { cause: error });
    }
    await installJobs(ownerUrl);
    return results.map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}
