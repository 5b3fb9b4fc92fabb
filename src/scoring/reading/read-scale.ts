/** Reads a range of numbers. */
import type { Scale } from '../policy.ts';
import { pointerTo } from '../problem.ts';
import { readQuantity } from './read-quantity.ts';
import type { Reader } from './reader.ts';

export function readScale(reader: Reader, value: unknown, pointer: string): Scale | undefined {
  if (value === undefined || value === null) return undefined;
  const record = reader.mapping(value, pointer, ['lowest', 'highest']);
  const lowest = record && readQuantity(reader, record.lowest, pointerTo(pointer, 'lowest'));
  const highest = record && readQuantity(reader, record.highest, pointerTo(pointer, 'highest'));
  return lowest && highest && { lowest, highest };
}
