/** Rating levels: named, half-open intervals of the composite. */
import { checkIntervals } from './checks/intervals.ts';
import type { Interval } from './intervals.ts';
import type { Scale } from './policy.ts';
import { type Problem, pointerTo } from './problem.ts';
import { type Quantity, type SourceReference, valueIn } from './quantity.ts';
import { intervalKeys, readInterval } from './reading/read-interval.ts';
import { present, readQuantity, readReference } from './reading/read-quantity.ts';
import type { Reader } from './reading/reader.ts';

export interface Level extends Interval {
  readonly key: string;
  readonly label: string;
}

export interface Levels {
  readonly label?: string;
  readonly unit?: string;
  readonly reference?: SourceReference;
  /** Smallest step in which the cut points are printed. */
  readonly precision?: Quantity;
  /** From lowest to highest. */
  readonly list: readonly Level[];
}

function readLevel(reader: Reader, item: unknown, pointer: string): Level | undefined {
  const record = reader.mapping(item, pointer, ['key', 'label', 'from'], intervalKeys);
  const key = record && reader.text(record.key, pointerTo(pointer, 'key'));
  const label = record && reader.text(record.label, pointerTo(pointer, 'label'));
  if (!record || key === undefined || label === undefined) return undefined;
  return { key, label, ...readInterval(reader, record, pointer) };
}

export function readLevels(reader: Reader, value: unknown, pointer: string): Levels {
  const record = reader.mapping(value, pointer, ['list'], ['label', 'unit', 'reference', 'precision']) ?? {};
  const path = pointerTo(pointer, 'list');
  const list = reader
    .list(record.list, path, 'rating levels')
    .map((item, index) => readLevel(reader, item, pointerTo(path, index)))
    .filter((level) => level !== undefined);
  list.forEach(({ key }, index) => {
    if (list.findIndex((level) => level.key === key) !== index)
      reader.refuse(
        pointerTo(path, index, 'key'),
        `The rating "${key}" is listed twice.`,
        'A rating is known by its key.',
        'Give each rating its own key.',
      );
  });
  return {
    ...present({
      label: reader.text(record.label, pointerTo(pointer, 'label')),
      unit: reader.text(record.unit, pointerTo(pointer, 'unit')),
      reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
      precision: readQuantity(reader, record.precision, pointerTo(pointer, 'precision')),
    }),
    list,
  };
}

/** Gaps, overlaps and unreachable levels over the composite's scale. */
export function checkLevels(levels: Levels, scale: Scale, schoolYear: string | undefined): Problem[] {
  return checkIntervals(levels.list, '/levels/list', {
    precision: levels.precision && valueIn(levels.precision, schoolYear),
    lowest: valueIn(scale.lowest, schoolYear),
    highest: valueIn(scale.highest, schoolYear),
    schoolYear,
  });
}
