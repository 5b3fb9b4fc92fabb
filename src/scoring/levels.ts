/** Levels: the named results of a policy or a part, in rising order; with ends they are intervals of a number. */
import { checkIntervals } from './checks/intervals.ts';
import type { Interval } from './intervals.ts';
import type { Scale } from './policy.ts';
import { type Problem, pointerTo } from './problem.ts';
import { type Quantity, type SourceReference, valueIn } from './quantity.ts';
import { intervalKeys, readInterval } from './reading/read-interval.ts';
import { present, readQuantity, readReference } from './reading/read-quantity.ts';
import type { Reader } from './reading/reader.ts';
import type { Setting } from './setting.ts';

export interface Level extends Interval {
  readonly key: string;
  readonly label: string;
  /** What the level counts as where a number is needed. */
  readonly value?: Quantity;
}

export interface Levels {
  readonly label?: string;
  readonly unit?: string;
  readonly reference?: SourceReference;
  /** Smallest step in which the cut points are printed. */
  readonly precision?: Quantity;
  /** From lowest to highest. */
  readonly list: readonly Level[];
  /** Whether the levels are intervals, so that a number has one of them. */
  readonly isBanded: boolean;
  /** Where in the document the list stands. */
  readonly pointer: string;
}

const levelKey = /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;

function readLevel(reader: Reader, item: unknown, pointer: string): Level | undefined {
  const record = reader.mapping(item, pointer, ['key', 'label'], [...intervalKeys, 'value']);
  const key = record && reader.text(record.key, pointerTo(pointer, 'key'));
  const label = record && reader.text(record.label, pointerTo(pointer, 'label'));
  if (!record || key === undefined || label === undefined) return undefined;
  if (!levelKey.test(key))
    reader.refuse(
      pointerTo(pointer, 'key'),
      `The level's key "${key}" is not made of lower-case words joined by hyphens.`,
      'A key that is a number could not be told from a score in conditions and evidence.',
      'Use only a-z, 0-9 and single hyphens, with at least one letter, for example level-1.',
    );
  const value = readQuantity(reader, record.value, pointerTo(pointer, 'value'));
  return { key, label, ...readInterval(reader, record, pointer), ...present({ value }) };
}

function refuseRepeats(reader: Reader, list: readonly Level[], pointer: string): void {
  list.forEach(({ key }, index) => {
    if (list.findIndex((level) => level.key === key) !== index)
      reader.refuse(
        pointerTo(pointer, index, 'key'),
        `The level "${key}" is listed twice.`,
        'A level is known by its key.',
        'Give each level its own key.',
      );
  });
}

/** Inline levels, or the name of one of the policy's level scales. */
export function readLevels(reader: Reader, value: unknown, pointer: string): Levels | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string')
    return (
      reader.levelScales.get(value) ??
      reader.refuse(
        pointer,
        `"${value}" is not one of the policy's level scales.`,
        'Levels are either listed here or named once under "level-scales".',
        `Use: ${[...reader.levelScales.keys()].join(', ') || 'a mapping with "list"'}.`,
      )
    );
  const record = reader.mapping(value, pointer, ['list'], ['label', 'unit', 'reference', 'precision']) ?? {};
  const path = pointerTo(pointer, 'list');
  const list = reader
    .list(record.list, path, 'levels')
    .map((item, index) => readLevel(reader, item, pointerTo(path, index)))
    .filter((level) => level !== undefined);
  refuseRepeats(reader, list, path);
  return {
    ...present({
      label: reader.text(record.label, pointerTo(pointer, 'label')),
      unit: reader.text(record.unit, pointerTo(pointer, 'unit')),
      reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
      precision: readQuantity(reader, record.precision, pointerTo(pointer, 'precision')),
    }),
    list,
    isBanded: list.some(
      ({ from, below, through }) => from !== undefined || below !== undefined || through !== undefined,
    ),
    pointer: path,
  };
}

/** The named level scales of a policy. */
export function readLevelScales(reader: Reader, value: unknown, pointer: string): Map<string, Levels> {
  const scales = new Map<string, Levels>();
  for (const [key, item] of reader.entries(value, pointer, 'level scales')) {
    const levels = readLevels(reader, item, pointerTo(pointer, key));
    if (levels) scales.set(key, levels);
  }
  return scales;
}

/** Gaps, overlaps and unreachable levels over the range of the number they name. */
export function checkLevels(levels: Levels, scale: Scale | undefined, setting: Setting): Problem[] {
  if (!levels.isBanded) return [];
  return checkIntervals(levels.list, levels.pointer, {
    precision: levels.precision && valueIn(levels.precision, setting),
    lowest: scale && valueIn(scale.lowest, setting),
    highest: scale && valueIn(scale.highest, setting),
    setting,
  });
}

export const levelOf = (levels: Levels | undefined, key: string): Level | undefined =>
  levels?.list.find((level) => level.key === key);

/** The place of a level from the lowest, 0; -1 for a key that is not one of them. */
export const rankOf = (levels: Levels, key: string): number => levels.list.findIndex((level) => level.key === key);
