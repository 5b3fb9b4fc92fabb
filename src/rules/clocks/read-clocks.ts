/** Reads a document of clocks (YAML or JSON with every scalar as text) into types, or says everything that is wrong. */
import { legalKinds } from '../deadlines/legal.ts';
import { milestones } from '../milestones.ts';
import { type Clock, type ClockSet, clockAudiences } from './clock.ts';
import { type ClockProblem, ClockReader } from './problems.ts';
import { readDue } from './read-due.ts';

export type ReadClocks = { ok: true; clocks: ClockSet } | { ok: false; problems: readonly ClockProblem[] };

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function checkKey(reader: ClockReader, key: string, pointer: string): void {
  if (!keyPattern.test(key) || key.length > 60)
    reader.refuse(
      pointer,
      `The key "${key}" is not in lower-case words joined by hyphens.`,
      'Keys appear in addresses, exports and calendars.',
      'Use a-z, 0-9 and single hyphens, at most 60 characters.',
    );
  if ((legalKinds as readonly string[]).includes(key))
    reader.refuse(
      pointer,
      `"${key}" is the name of a deadline of the statute.`,
      'A contract cannot take its place; both are shown, and the earlier comes first.',
      `Choose another key, for example "contract-${key}".`,
    );
}

function readClock(reader: ClockReader, key: string, value: unknown, pointer: string): Clock | undefined {
  checkKey(reader, key, pointer);
  const fields = reader.mapping(
    value,
    pointer,
    ['title', 'clause', 'met-by'],
    ['for', 'on', 'on-track', 'after', 'before', 'days', 'in', 'on-a-day-off'],
  );
  const title = reader.text(fields.title, `${pointer}/title`);
  const clause = reader.text(fields.clause, `${pointer}/clause`);
  const metBy = reader.choice(fields['met-by'], `${pointer}/met-by`, milestones);
  const audience = reader.choice(fields.for ?? 'everybody', `${pointer}/for`, clockAudiences);
  const due = readDue(reader, fields, pointer);
  if (title === undefined || clause === undefined || !metBy || !audience || !due) return undefined;
  return { key, title, clause, for: audience, metBy, due };
}

/** Never throws: a document that is no set of clocks gives problems. */
export function readClocks(document: unknown): ReadClocks {
  const reader = new ClockReader();
  const fields = reader.mapping(document, '', ['key', 'title', 'reference', 'clocks'], []);
  const key = reader.text(fields.key, '/key');
  if (key !== undefined) checkKey(reader, key, '/key');
  const title = reader.text(fields.title, '/title');
  const reference = reader.text(fields.reference, '/reference');
  const clocks = reader
    .entries(fields.clocks, '/clocks', 'clock')
    .flatMap(({ key, value, pointer }) => readClock(reader, key, value, pointer) ?? []);
  if (reader.problems.length > 0 || key === undefined || title === undefined || reference === undefined)
    return { ok: false, problems: reader.problems };
  return { ok: true, clocks: { key, title, reference, clocks } };
}
