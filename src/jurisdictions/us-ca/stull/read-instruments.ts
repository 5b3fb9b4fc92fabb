/** Reads the catalogue of state instruments (instruments.yaml, parsed with every scalar as text). */
import type { Instrument } from '../../../rules/facts/evidence-item.ts';

/** A state test or index with where its years, grades and subjects come from. */
export interface CatalogueInstrument extends Instrument {
  source: string;
  /** Rests on memory or interpretation: "confirm with counsel". */
  confirmWithCounsel: boolean;
}

type Entry = Readonly<Record<string, unknown>>;

const owners = ['state', 'publisher', 'district', 'teacher'] as const;
const kinds = [
  'summative',
  'interim',
  'diagnostic',
  'field_test',
  'benchmark',
  'index',
  'value_added',
  'pupil_work',
] as const;
const keys = [
  'key',
  'title',
  'owner',
  'kind',
  'first-year',
  'last-year',
  'not-given',
  'grades',
  'subjects',
  'source',
  'confirm',
];

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(entry: Entry, key: string): string {
  const value = entry[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`instruments: ${String(entry.key)} needs ${key} as text`);
}

const year = (entry: Entry, key: string): string | null =>
  entry[key] === undefined ? null : schoolYear(text(entry, key));

function schoolYear(value: string): string {
  if (/^\d{4}-\d{2}$/.test(value)) return value;
  throw new Error(`instruments: ${value} is no school year; write it as 2014-15`);
}

function list(entry: Entry, key: string): string[] | null {
  const value = entry[key];
  if (value === undefined) return null;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw new Error(`instruments: ${String(entry.key)} needs ${key} as a list`);
}

function oneOf<Word extends string>(entry: Entry, key: string, words: readonly Word[]): Word {
  const value = text(entry, key);
  const word = words.find((item) => item === value);
  if (word === undefined) throw new Error(`instruments: ${value} is not one of ${words.join(', ')}`);
  return word;
}

function instrument(entry: unknown): CatalogueInstrument {
  if (!isEntry(entry)) throw new Error('instruments: an entry must be a mapping');
  const unknown = Object.keys(entry).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`instruments: "${unknown}" is not one of ${keys.join(', ')}`);
  return {
    key: text(entry, 'key'),
    title: text(entry, 'title'),
    owner: oneOf(entry, 'owner', owners),
    kind: oneOf(entry, 'kind', kinds),
    firstYear: year(entry, 'first-year'),
    lastYear: year(entry, 'last-year'),
    yearsNotGiven: (list(entry, 'not-given') ?? []).map(schoolYear),
    grades: list(entry, 'grades'),
    subjects: list(entry, 'subjects'),
    source: text(entry, 'source'),
    confirmWithCounsel: entry.confirm === 'true',
  };
}

/**
 * The catalogue in the order of the file.
 * @param document instruments.yaml as platform/yaml.ts parses it
 * @throws Error for anything but a list of whole entries with keys of their own
 */
export function readInstruments(document: unknown): CatalogueInstrument[] {
  const listed = isEntry(document) ? document.instruments : undefined;
  if (!Array.isArray(listed)) throw new Error('instruments: a list is needed');
  const instruments = listed.map(instrument);
  const repeated = instruments.find(({ key }, index) => instruments.findIndex((other) => other.key === key) !== index);
  if (repeated) throw new Error(`instruments: the key ${repeated.key} is used twice`);
  return instruments;
}
