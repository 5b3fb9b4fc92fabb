/** Reads the ends of one half-open interval. */
import type { Interval } from '../intervals.ts';
import { pointerTo } from '../problem.ts';
import { present, readAmount, readQuantity } from './read-quantity.ts';
import type { Mapping, Reader } from './reader.ts';

export const intervalKeys = ['from', 'below', 'through'] as const;

export function readInterval(reader: Reader, record: Mapping, pointer: string): Interval {
  if (record.below !== undefined && record.through !== undefined)
    reader.refuse(
      pointerTo(pointer, 'through'),
      'An interval has one upper end: "below" or "through".',
      '"below" leaves the end out, "through" takes it in.',
      'Keep the one that the source prints.',
    );
  return present({
    from: readAmount(reader, record.from, pointerTo(pointer, 'from')),
    below: readQuantity(reader, record.below, pointerTo(pointer, 'below')),
    through: readQuantity(reader, record.through, pointerTo(pointer, 'through')),
  });
}
