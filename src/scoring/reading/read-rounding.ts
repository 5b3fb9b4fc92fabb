/** Reads a list of rounding steps, or the word "none". */
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

export function readRounding(reader: Reader, value: unknown, pointer: string): RoundingStep[] {
  if (value === undefined || value === null || value === 'none') return [];
  return reader
    .list(value, pointer, 'rounding steps (or the word "none")')
    .map((item, index) => {
      const path = pointerTo(pointer, index);
      const record = reader.mapping(item, path, ['mode', 'places'], ['reference']);
      if (!record) return undefined;
      const mode = reader.choice(record.mode, pointerTo(path, 'mode'), roundingModes);
      const places = readPlaces(reader, record.places, pointerTo(path, 'places'));
      if (mode === undefined || places === undefined) return undefined;
      return {
        mode,
        places,
        ...present({ reference: readReference(reader, record.reference, pointerTo(path, 'reference')) }),
      };
    })
    .filter((step) => step !== undefined);
}
