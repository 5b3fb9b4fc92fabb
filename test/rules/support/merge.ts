/** Facts of a ruling: a base that satisfies every duty, with the differences that the ruling names. */
import { localDate, localDateOf } from '../../../src/rules/local-date.ts';
import { isMapping } from '../../../src/scoring/reading/reader.ts';
import { itemOf } from './items.ts';

/** Numbers that may be null. Of other fields the base tells whether they are numbers; grades and weights are text. */
const nullableNumbers = new Set([
  'averageDailyAttendance',
  'contractWorkingDays',
  'fewestTeachers',
  'smallestCell',
  'workingDaysTaken',
]);

/** A moment in place of a date is the date that it has where the district of rulings is. */
const moment = /^\d{4}-\d{2}-\d{2}T/;
const placeOfRulings = 'America/Los_Angeles';

/** Fields whose keys are data. */
const openMappings = new Set(['lastSchooldays']);

/**
 * `base` with the differences of a YAML document, in which every scalar is text or null. A list replaces the list of
 * the base; its items are completed from what is usual for them.
 * @throws Error for a field that the facts do not have and for a value that does not fit it
 */
export function differing(base: unknown, changes: unknown, field: string): unknown {
  if (Array.isArray(changes)) return changes.map((item) => differing(itemOf(field), item, field));
  if (isMapping(changes)) return mapping(isMapping(base) ? base : itemOf(field), changes, field);
  if (typeof changes !== 'string') return null;
  return field === 'instrument' ? itemOf('instrument', changes) : scalar(base, changes, field);
}

function mapping(base: unknown, changes: Readonly<Record<string, unknown>>, field: string): unknown {
  if (openMappings.has(field)) return changes;
  if (!isMapping(base)) throw new Error(`${field} takes no fields`);
  const result: Record<string, unknown> = { ...base };
  for (const [key, change] of Object.entries(changes)) {
    if (!(key in base)) throw new Error(`"${key}" is not one of ${Object.keys(base).join(', ')} (${field})`);
    result[key] = differing(base[key], change, key);
  }
  return result;
}

function scalar(base: unknown, text: string, field: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  if (typeof base === 'boolean') throw new Error(`${field} is true or false, not ${text}`);
  if (moment.test(text)) return localDateOf(text, placeOfRulings);
  const isNumber = typeof base === 'number' || nullableNumbers.has(field);
  if (!isNumber) return /^\d{4}-\d{2}-\d{2}$/.test(text) ? localDate(text) : text;
  if (!Number.isFinite(Number(text))) throw new Error(`${field} is a number, not ${text}`);
  return Number(text);
}
