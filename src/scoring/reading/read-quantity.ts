/** Reads numbers of a policy: plain text, or a mapping with label, unit, reference and dated values. */
import { choiceNamed } from '../choices.ts';
import { refuseMissingGroups, refuseUnknownGroup } from '../groups.ts';
import { pointerTo } from '../problem.ts';
import type { DatedValue, Quantity, SourceReference, Undetermined } from '../quantity.ts';
import { readRational } from '../rational.ts';
import { readChoiceFormula } from './read-choice-formula.ts';
import { type Reader, isMapping } from './reader.ts';

/** Writes optional fields only when present, as exactOptionalPropertyTypes wants. */
export function present<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> };
}

export function readReference(reader: Reader, value: unknown, pointer: string): SourceReference | undefined {
  if (value === undefined || value === null) return undefined;
  const record = isMapping(value) ? reader.mapping(value, pointer, ['source'], ['at']) : { source: value };
  const source = reader.text(record?.source, isMapping(value) ? pointerTo(pointer, 'source') : pointer);
  if (source === undefined) return undefined;
  if (!reader.sources.has(source))
    return reader.refuse(
      pointer,
      `The reference "${source}" is not among the policy's references.`,
      'Every number and rule must lead to a source that a reader can open.',
      'Add it under "references", or correct the name.',
    );
  return { source, ...present({ at: reader.text(record?.at, pointerTo(pointer, 'at')) }) };
}

function readNumber(reader: Reader, value: unknown, pointer: string) {
  const text = reader.text(value, pointer);
  if (text === undefined) return undefined;
  return (
    readRational(text) ??
    reader.refuse(
      pointer,
      `"${text}" is not an exact number.`,
      'Numbers are exact decimals or fractions; anything else would have to be guessed.',
      'Write a decimal such as 0.30 or a fraction such as 1/3.',
    )
  );
}

const schoolYear = /^(\d{4})-(\d{2})$/;

function readSchoolYear(reader: Reader, value: unknown, pointer: string): string | undefined {
  const text = reader.text(value, pointer);
  if (text === undefined) return undefined;
  const parts = schoolYear.exec(text);
  if (parts && (Number(parts[1]) + 1) % 100 === Number(parts[2])) return text;
  return reader.refuse(
    pointer,
    `"${text}" is not a school year.`,
    'Dated values hold for whole school years.',
    'Write it as 2025-26.',
  );
}

function readDated(reader: Reader, value: unknown, pointer: string): DatedValue | undefined {
  const record = reader.mapping(value, pointer, ['value'], ['from', 'through', 'reference']);
  if (!record) return undefined;
  const number = readNumber(reader, record.value, pointerTo(pointer, 'value'));
  if (number === undefined) return undefined;
  const from = readSchoolYear(reader, record.from, pointerTo(pointer, 'from'));
  if (from !== undefined) reader.years.add(from);
  return {
    value: number,
    ...present({
      from,
      through: readSchoolYear(reader, record.through, pointerTo(pointer, 'through')),
      reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
    }),
  };
}

/** Two dated values must not be in force in the same school year. */
function refuseOverlap(reader: Reader, values: readonly DatedValue[], pointer: string): void {
  values.forEach((value, index) => {
    const next = values[index + 1];
    if (!next) return;
    if (value.through !== undefined && next.from !== undefined && value.through < next.from) return;
    reader.refuse(
      pointerTo(pointer, index + 1),
      `This value starts before the one above it has ended${value.through ? ` (${value.through})` : ''}.`,
      'In one school year a number can have one value only.',
      'List dated values in order, and give each an end ("through") before the next one starts ("from").',
    );
  });
}

/** A quantity that must be settled. */
export function readQuantity(reader: Reader, value: unknown, pointer: string): Quantity | undefined {
  const amount = readAmount(reader, value, pointer);
  if (amount === undefined || !('undetermined' in amount)) return amount;
  return reader.refuse(
    pointer,
    'This number cannot be undetermined.',
    'Only weights and cut points may be left open by the parties.',
    'Write the number.',
  );
}

/** A quantity, or `undetermined` where the parties have not settled it. */
export function readAmount(reader: Reader, value: unknown, pointer: string): Quantity | Undetermined | undefined {
  if (value === undefined || value === null) return undefined;
  if (value === 'undetermined') return { undetermined: true };
  if (!isMapping(value)) {
    const number = readNumber(reader, value, pointer);
    return number === undefined ? undefined : { values: [{ value: number }] };
  }
  const record = reader.mapping(value, pointer, [], [...sourceKeys, 'label', 'unit', 'reference']);
  if (!record) return undefined;
  const words = present({
    label: reader.text(record.label, pointerTo(pointer, 'label')),
    unit: reader.text(record.unit, pointerTo(pointer, 'unit')),
    reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
  });
  const given = sourceKeys.filter((key) => record[key] !== undefined);
  const source = given[0];
  if (source === undefined || given.length > 1)
    return reader.refuse(
      pointer,
      'A number needs exactly one of "value", "values", "by-group", "choice" and "formula".',
      '"value" holds always; "values" by school year; "by-group" by group; "choice" is chosen locally; "formula" works a number out from choices.',
      'Write one of them.',
    );
  if (record.value === 'undetermined') return { undetermined: true, ...words };
  const path = pointerTo(pointer, source);
  if (source === 'value') {
    const number = readNumber(reader, record.value, path);
    return number === undefined ? undefined : { values: [{ value: number }], ...words };
  }
  if (source === 'choice') {
    const choice = choiceNamed(reader, record.choice, path);
    return choice && { choice, ...words };
  }
  if (source === 'by-group') {
    const byGroup = readByGroup(reader, record['by-group'], path);
    return byGroup && { byGroup, ...words };
  }
  if (source === 'formula') {
    const formula = readChoiceFormula(reader, record.formula, path);
    return formula && { formula, ...words };
  }
  const values = reader
    .list(record.values, path, 'dated values')
    .map((item, index) => readDated(reader, item, pointerTo(path, index)))
    .filter((item) => item !== undefined);
  refuseOverlap(reader, values, path);
  return values.length > 0 ? { values, ...words } : undefined;
}

const sourceKeys = ['value', 'values', 'by-group', 'choice', 'formula'] as const;

/** One number for each group. */
function readByGroup(reader: Reader, value: unknown, pointer: string): Map<string, Quantity> | undefined {
  const numbers = new Map<string, Quantity>();
  for (const [key, item] of reader.entries(value, pointer, 'groups')) {
    refuseUnknownGroup(reader, key, pointerTo(pointer, key));
    const number = readQuantity(reader, item, pointerTo(pointer, key));
    if (number) numbers.set(key, number);
  }
  refuseMissingGroups(reader, [...numbers.keys()], pointer);
  return numbers.size > 0 ? numbers : undefined;
}
