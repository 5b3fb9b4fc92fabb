/** The table types in src/platform/database are kept by hand; this compares them with what the migrations made. */
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, expect, test } from '@jest/globals';
import { testDatabase } from '../support/database.ts';

const { ownerPool, drop } = await testDatabase();
afterAll(drop);

/** What a column's Kysely type reads as, for each Postgres type. */
const READ_AS: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  numeric: 'string',
  bigint: 'string',
  integer: 'number',
  boolean: 'boolean',
  bytea: 'Buffer',
  'uuid[]': 'string[]',
  'text[]': 'string[]',
  'timestamp with time zone': 'Timestamp',
  jsonb: 'Json',
  json: 'Json',
};

/** The alias or union a column is declared with, reduced to the words of READ_AS. */
function simplified(type: string): string {
  const inner = /^Generated<(.+)>$/.exec(type)?.[1] ?? type;
  const words = inner.replace(/ \| null$/, '');
  if (words.endsWith('Timestamp')) return 'Timestamp';
  if (/Json$|^JSONColumnType|^ColumnType<unknown/.test(words)) return 'Json';
  return words.startsWith("'") ? 'string' : words;
}

function declaredTables(source: string): string[] {
  const database = /export interface Database \{([^}]+)\}/.exec(source)?.[1] ?? '';
  const tables = [...database.matchAll(/(\w+): (\w+);/g)];
  return tables.flatMap(([, table, type]) => {
    const body = new RegExp(`export interface ${type} \\{([^}]+)\\}`).exec(source)?.[1] ?? '';
    return [...body.matchAll(/^ {2}(\w+): ([^;]+);/gm)].map(([, column = '', declared = '']) => {
      const optional = /Generated|\| undefined|NullableTimestamp|ColumnType/.test(declared) ? ' default' : '';
      const nullable = /\| null\b|Nullable|string \| null \| undefined/.test(declared) ? ' null' : '';
      return `${table}.${column} ${simplified(declared)}${nullable}${nullable === '' ? optional : ''}`;
    });
  });
}

test('Every table and column has its type, and no type is without its column', async () => {
  const { rows } = await ownerPool.query<{ name: string; type: string; nullable: boolean; preset: boolean }>(`
    select c.relname || '.' || a.attname as name, format_type(a.atttypid, null) as type,
      not a.attnotnull as nullable, a.atthasdef as preset
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`);
  const actual = rows.map(({ name, type, nullable, preset }) => {
    const read = READ_AS[type] ?? type;
    return `${name} ${read}${nullable ? ' null' : preset ? ' default' : ''}`;
  });
  const folder = new URL('../../src/platform/database/', import.meta.url);
  const tables = (await readdir(new URL('tables/', folder))).map((name) => `tables/${name}`);
  const texts = ['schema.ts', ...tables].map((path) => readFile(new URL(path, folder), 'utf8'));
  const source = (await Promise.all(texts)).join('\n');
  const declared = declaredTables(source).map((line) => line.replace('session.sess Json default', 'session.sess Json'));
  expect(declared.toSorted()).toEqual(actual.toSorted());
});
