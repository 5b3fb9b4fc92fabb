/** Small strict readers that component types share; each throws EvidenceError with a pointer from the evidence. */
import { EvidenceError } from './errors.ts';
import { pointerTo } from './problem.ts';
import { type Rational, readRational } from './rational.ts';
import { type Mapping, isMapping } from './reading/reader.ts';

export function evidenceMapping(value: unknown, pointer: string, known: readonly string[]): Mapping {
  if (!isMapping(value))
    throw new EvidenceError(pointer, 'A mapping is expected here.', `Give a mapping with: ${known.join(', ')}.`);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new EvidenceError(pointerTo(pointer, unknown), `Unknown key "${unknown}".`, `Use: ${known.join(', ')}.`);
  return value;
}

export function evidenceList(value: unknown, pointer: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new EvidenceError(pointer, 'A list is expected here.', 'Give a list, even for a single entry.');
}

export function evidenceNumber(value: unknown, pointer: string): Rational {
  const number = readRational(value);
  if (number !== undefined) return number;
  throw new EvidenceError(
    pointer,
    'An exact number written as text is expected here.',
    'Write a decimal in quotes, for example "3.25".',
  );
}

export function evidenceText(value: unknown, pointer: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new EvidenceError(pointer, 'Text is expected here.', 'Write the text in quotes.');
}

/** A count: a whole number of at least zero. */
export function evidenceCount(value: unknown, pointer: string): bigint {
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return BigInt(value);
  throw new EvidenceError(pointer, 'A whole number written as text is expected here.', 'Write a count such as "23".');
}
