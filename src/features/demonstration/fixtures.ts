import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** Where the demonstration district's committed data lie. */
export const fixturesFolder = join(import.meta.dirname, '../../../fixtures/demonstration');

/** One line of a CSV file: column name to text, an empty cell being the empty string. */
export type Line = Readonly<Record<string, string>>;

/** Reads a CSV file (gzipped when its name ends in .gz) of the demonstration data, in file order. */
export function readCsv(name: string): Line[] {
  const bytes = readFileSync(join(fixturesFolder, name));
  const text = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return parse(text, { columns: true });
}

/** The text of a file of the demonstration data. */
export function readText(name: string): string {
  return readFileSync(join(fixturesFolder, name), 'utf8');
}

/**
 * The text of one cell.
 * @throws when the line has no such column, which means that the committed file and the code disagree
 */
export function cell(line: Line, column: string): string {
  const value = line[column];
  if (value === undefined) throw new Error(`The demonstration data have no column "${column}"`);
  return value;
}
