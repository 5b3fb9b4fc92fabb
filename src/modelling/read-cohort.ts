/** Reads a cohort from plain rows of text, strictly: every fault is reported at once, and no double enters. */
import { type Problem, pointerTo } from '../scoring/problem.ts';
import { type Rational, readRational } from '../scoring/rational.ts';
import { type Mapping, Reader } from '../scoring/reading/reader.ts';
import type { Cohort, CohortColumn } from './cohort.ts';
import { nearDouble } from './near-double.ts';

export type ParsedCohort =
  | { readonly ok: true; readonly cohort: Cohort }
  | { readonly ok: false; readonly problems: Problem[] };

/** The shape of cohort documents that this reader understands. */
export const cohortFormat = 'fairweight-cohort-1';

interface Heading {
  readonly key: string;
  readonly holds: CohortColumn['holds'];
}

interface Row {
  readonly id: string;
  readonly values: Mapping;
  readonly pointer: string;
}

function readHeadings(reader: Reader, value: unknown): Heading[] {
  return reader.entries(value, '/columns', 'columns').flatMap(([key, item]) => {
    const pointer = pointerTo('/columns', key);
    const record = reader.mapping(item, pointer, ['holds']);
    const holds = record && reader.choice(record.holds, pointerTo(pointer, 'holds'), ['number', 'level', 'fact']);
    return holds ? [{ key, holds }] : [];
  });
}

function readRows(reader: Reader, value: unknown, headings: readonly Heading[]): Row[] {
  const keys = headings.map(({ key }) => key);
  const ids = new Set<string>();
  return reader.list(value, '/rows', 'rows').flatMap((item, index) => {
    const pointer = pointerTo('/rows', index);
    const record = reader.mapping(item, pointer, ['id', 'values']);
    const id = record && reader.text(record.id, pointerTo(pointer, 'id'));
    const values = record && reader.mapping(record.values, pointerTo(pointer, 'values'), [], keys);
    if (id === undefined || !values) return [];
    if (ids.has(id))
      reader.refuse(
        pointerTo(pointer, 'id'),
        `The row "${id}" is there twice.`,
        'Each row stands for one evaluation and is counted once.',
        'Give each row its own id.',
      );
    ids.add(id);
    return [{ id, values, pointer: pointerTo(pointer, 'values') }];
  });
}

function numberIn(reader: Reader, text: string, pointer: string, known: Map<string, Rational>): Rational | undefined {
  const value = known.get(text) ?? readRational(text);
  if (value) known.set(text, value);
  return (
    value ??
    reader.refuse(
      pointer,
      `"${text}" is not an exact number.`,
      'This column holds numbers.',
      'Write a decimal such as 3.25, a fraction such as 1/3, or nothing where the value is missing.',
    )
  );
}

function readColumn(reader: Reader, { key, holds }: Heading, rows: readonly Row[]): CohortColumn {
  const words = rows.map(({ values, pointer }) => reader.text(values[key], pointerTo(pointer, key)));
  const missing = Uint8Array.from(words, (word) => (word === undefined ? 1 : 0));
  if (holds !== 'number') return { key, holds, words, missing };
  const known = new Map<string, Rational>();
  const exact = words.map((text, row) =>
    text === undefined ? undefined : numberIn(reader, text, pointerTo(rows[row]?.pointer ?? '', key), known),
  );
  const near = Float64Array.from(exact, (value) => (value ? nearDouble(value) : Number.NaN));
  return { key, holds, exact, near, missing };
}

/**
 * Reads `{format, columns: {observation: {holds: number}}, rows: [{id, values: {observation: '3.25'}}]}`, with
 * `school-year` where the policy's numbers are dated. A value that is absent or null is missing.
 */
export function parseCohort(document: unknown): ParsedCohort {
  const reader = new Reader();
  const record = reader.mapping(document, '', ['format', 'columns', 'rows'], ['school-year']) ?? {};
  reader.choice(record.format, '/format', [cohortFormat]);
  const schoolYear = reader.text(record['school-year'], '/school-year');
  if (schoolYear !== undefined && !/^\d{4}-\d{2}$/.test(schoolYear))
    reader.refuse(
      '/school-year',
      `"${schoolYear}" is not a school year.`,
      'Dated numbers depend on it.',
      'Write 2025-26.',
    );
  const headings = readHeadings(reader, record.columns);
  const rows = readRows(reader, record.rows, headings);
  const columns = new Map(headings.map((heading) => [heading.key, readColumn(reader, heading, rows)]));
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  const ids = rows.map(({ id }) => id);
  return { ok: true, cohort: { size: rows.length, ids, columns, ...(schoolYear === undefined ? {} : { schoolYear }) } };
}
