/** Reads one rounding step. */
import { pointerTo } from '../problem.ts';
import { type RoundingStep, roundingModes } from '../rounding.ts';
import { present, readReference } from './read-quantity.ts';
import type { Reader } from './reader.ts';

function readPlaces(reader: Reader, value: unknown, pointer: string): number | undefined {
  const text = reader.text(value, pointer);
  if (text === undefined || /^(\d|1[0-2])$/.test(text)) return text === undefined ? undefined : Number(text);
  return reader.refuse(
    pointer,
    `"${text}" is not a number of decimal places.`,
    'Rounding keeps a whole number of decimal places.',
    'Write a whole number from 0 to 12.',
  );
}

/** One rounding step; undefined when it is absent or faulty. */
export function readRounding(reader: Reader, value: unknown, pointer: string): RoundingStep | undefined {
  if (value === undefined || value === null) return undefined;
  const record = reader.mapping(value, pointer, ['mode', 'places'], ['reference']);
  if (!record) return undefined;
  const mode = reader.choice(record.mode, pointerTo(pointer, 'mode'), roundingModes);
  const places = readPlaces(reader, record.places, pointerTo(pointer, 'places'));
  const reference = readReference(reader, record.reference, pointerTo(pointer, 'reference'));
  return mode === undefined || places === undefined ? undefined : { mode, places, ...present({ reference }) };
}
