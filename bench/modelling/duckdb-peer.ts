/** The same work in DuckDB, which the bench installs beside itself; the service does not depend on it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { components } from './cohort.ts';
import type { BenchSetting } from './setting.ts';
import { createTable, queriesFor, workedOut } from './sql.ts';
import { type Answer, type Peer, PeerMissing, answerOf } from './work.ts';

const folder = fileURLToPath(new URL('../', import.meta.url));
const entry = new URL('../node_modules/@duckdb/node-api/lib/index.js', import.meta.url);

/** As much of the package as is used; its own types are there only once it is installed. */
interface Result {
  getColumnsJson(): readonly (readonly (number | string)[])[];
  columnNames(): readonly string[];
}
interface Connection {
  run(text: string): Promise<unknown>;
  runAndReadAll(text: string): Promise<Result>;
  createAppender(table: string): Promise<{ appendInteger(value: number): void; endRow(): void; closeSync(): void }>;
  closeSync(): void;
}
interface Package {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> };
  readonly version: () => string;
}

async function installed(): Promise<Package> {
  if (!existsSync(entry))
    try {
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefix', folder], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    } catch (error) {
      throw new PeerMissing(
        `it cannot be installed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      );
    }
  return (await import(entry.href)) as Package;
}

async function fill(connection: Connection, { size, columns }: BenchSetting): Promise<void> {
  await connection.run(createTable);
  const appender = await connection.createAppender('cohort');
  for (let row = 0; row < size; row += 1) {
    appender.appendInteger(row);
    for (const place of components.keys()) appender.appendInteger(columns[place]?.[row] ?? 0);
    appender.endRow();
  }
  appender.closeSync();
}

/** Throws PeerMissing where the package cannot be had. */
export async function startDuckDb(setting: BenchSetting): Promise<Peer> {
  const { DuckDBInstance, version } = await installed();
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await fill(connection, setting);
  const queries = queriesFor(setting);
  const known = new Map<string, Answer>();
  return {
    name: `DuckDB ${version()}`,
    async run(work) {
      const query = queries[work];
      const start = performance.now();
      await connection.runAndReadAll(workedOut(query));
      const time = performance.now() - start;
      // The result itself is fetched once and not timed.
      const first = known.get(work);
      if (first) return { ...first, time };
      const result = await connection.runAndReadAll(query.text);
      const columns = result.getColumnsJson();
      const places = query.columns.map((column) => result.columnNames().indexOf(column));
      const numbers = (columns[0] ?? []).flatMap((_, row) => places.map((place) => Number(columns[place]?.[row] ?? 0)));
      const answer = answerOf(time, [numbers]);
      known.set(work, answer);
      return answer;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
