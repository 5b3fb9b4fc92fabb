/** Reads a condition. Whether its parts, facts and levels exist is checked when the whole policy is known. */
import { pointerTo } from '../problem.ts';
import { plainQuantity } from '../quantity.ts';
import { readRational } from '../rational.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import { type Mapping, type Reader, isMapping } from '../reading/reader.ts';
import { type Condition, type Operand, type Subject, type Test, comparisons } from './condition.ts';

const subjects = ['all', 'any', 'not', 'missing', 'group', 'part', 'fact', 'number', 'spread', 'count'] as const;
type SubjectWord = (typeof subjects)[number];

function readOperand(reader: Reader, value: unknown, pointer: string): Operand | undefined {
  if (isMapping(value)) {
    const number = readQuantity(reader, value, pointer);
    return number && { number };
  }
  const text = reader.text(value, pointer);
  if (text === undefined) return undefined;
  const number = readRational(text);
  return number === undefined ? { word: text } : { number: plainQuantity(number) };
}

/** The comparisons of a mapping; all of them must hold. */
function readTests(reader: Reader, record: Mapping, pointer: string): Test[] {
  const tests = comparisons.flatMap((comparison): Test[] => {
    const value = record[comparison];
    if (value === undefined) return [];
    const path = pointerTo(pointer, comparison);
    const items = comparison === 'is-one-of' ? reader.list(value, path, 'values') : [value];
    const operands = items
      .map((item, index) => readOperand(reader, item, comparison === 'is-one-of' ? pointerTo(path, index) : path))
      .filter((operand) => operand !== undefined);
    return [{ comparison, operands }];
  });
  if (tests.length === 0)
    reader.refuse(
      pointer,
      'This condition compares with nothing.',
      'Without a comparison nobody can tell when it holds.',
      `Add one of: ${comparisons.join(', ')}.`,
    );
  return tests;
}

function readKeys(reader: Reader, value: unknown, pointer: string): string[] {
  return reader
    .list(value, pointer, 'component keys')
    .map((item, index) => reader.text(item, pointerTo(pointer, index)))
    .filter((key) => key !== undefined);
}

function readYearsBack(reader: Reader, value: unknown, pointer: string): number {
  const text = reader.text(value, pointer);
  if (text === undefined) return 0;
  if (/^[1-9]$/.test(text)) return Number(text);
  reader.refuse(pointer, `"${text}" is not a number of years.`, 'It counts school years back.', 'Write 1 to 9.');
  return 0;
}

function readSubject(reader: Reader, word: SubjectWord, record: Mapping, pointer: string): Subject | undefined {
  const path = pointerTo(pointer, word);
  if (word === 'spread') return { kind: 'spread', parts: readKeys(reader, record.spread, path) };
  if (word === 'count') {
    const place = pointerTo(pointer, 'which');
    const which = reader.mapping(record.which, place, [], comparisons) ?? {};
    return { kind: 'count', parts: readKeys(reader, record.count, path), which: readTests(reader, which, place) };
  }
  const key = reader.text(record[word], path);
  if (key === undefined) return undefined;
  if (word === 'number') {
    const of = reader.text(record.of, pointerTo(pointer, 'of'));
    return { kind: 'number', number: key, ...(of === undefined ? {} : { of }) };
  }
  const yearsBack = readYearsBack(reader, record['years-back'], pointerTo(pointer, 'years-back'));
  return word === 'part' ? { kind: 'part', part: key, yearsBack } : { kind: 'fact', fact: key, yearsBack };
}

const extraKeys: Partial<Record<SubjectWord, readonly string[]>> = {
  part: ['years-back', ...comparisons],
  fact: ['years-back', ...comparisons],
  number: ['of', ...comparisons],
  spread: comparisons,
  count: ['which', ...comparisons],
};

function readCompound(reader: Reader, word: SubjectWord, record: Mapping, pointer: string): Condition | undefined {
  const path = pointerTo(pointer, word);
  if (word === 'not') {
    const not = readCondition(reader, record.not, path);
    return not && { kind: 'not', not, pointer };
  }
  if (word === 'missing') {
    const part = reader.text(record.missing, path);
    return part === undefined ? undefined : { kind: 'missing', part, pointer };
  }
  if (word === 'group') {
    const groups = Array.isArray(record.group)
      ? readKeys(reader, record.group, path)
      : [reader.text(record.group, path)];
    return { kind: 'group', groups: groups.filter((group) => group !== undefined), pointer };
  }
  const of = reader
    .list(record[word], path, 'conditions')
    .map((item, index) => readCondition(reader, item, pointerTo(path, index)))
    .filter((condition) => condition !== undefined);
  return word === 'all' || word === 'any' ? { kind: word, of, pointer } : undefined;
}

/** A condition; undefined when it is absent, or faulty (reported to the reader). */
export function readCondition(reader: Reader, value: unknown, pointer: string): Condition | undefined {
  if (value === undefined || value === null) return undefined;
  const record = isMapping(value) ? value : reader.mapping(value, pointer, subjects);
  if (!record) return undefined;
  const found = subjects.filter((word) => record[word] !== undefined);
  const word = found[0];
  if (word === undefined || found.length > 1)
    return reader.refuse(
      pointer,
      found.length > 1
        ? `This condition speaks of several things at once: ${found.join(', ')}.`
        : 'This condition speaks of nothing.',
      'A condition asks about one thing; "all" and "any" join several.',
      `Write one of: ${subjects.join(', ')}.`,
    );
  reader.mapping(record, pointer, [word], extraKeys[word] ?? []);
  if (extraKeys[word] === undefined) return readCompound(reader, word, record, pointer);
  const subject = readSubject(reader, word, record, pointer);
  return subject && { kind: 'compare', subject, tests: readTests(reader, record, pointer), pointer };
}
