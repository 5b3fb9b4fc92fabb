import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './schema.ts';

/** A date without a time has no time zone: it stays the text Postgres wrote ('2026-02-03'). Numeric is text already. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (value) => value);

export interface Connection {
  pool: pg.Pool;
  /** Tables are found in the schema `app` without naming it. */
  db: Kysely<Database>;
  close: () => Promise<void>;
}

export interface ConnectOptions {
  url: string;
  /** Connections at most. */
  max?: number;
  /** Told of each connection that was lost; the pool replaces it by itself. */
  onLost?: (error: Error) => void;
}

/**
 * Opens the service's pool. Every connection works as fairweight_service, whichever login the address names:
 * that role sees no district's rows until asViewer takes a viewer's role.
 */
export function connect({ url, max = 10, onLost = () => undefined }: ConnectOptions): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: 'fairweight',
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    // Runs before the pool hands the connection out for the first time; an error refuses the connection.
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool awaits it, its types do not say so
    onConnect: async (client) => {
      await client.query('set role fairweight_service');
    },
  });
  // Both are needed: the pool reports idle connections only, and an error nobody listens to ends the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', onLost));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }).withSchema('app');
  return { pool, db, close: () => db.destroy() };
}
