/** What a conversion gives: a number, or a level. */
import type { Levels } from '../levels.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { type Quantity, amountIn, valueIn } from '../quantity.ts';
import { type Rational, compare, decimalText } from '../rational.ts';
import { nearest } from '../reading/nearest.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import type { Mapping, Reader } from '../reading/reader.ts';
import type { Setting } from '../setting.ts';
import type { Target } from './conversion-kind.ts';

export type Output = { readonly value: Quantity } | { readonly level: string };

/** Reads `value` or `level` from a record whose other keys the caller has checked. */
export function readOutput(reader: Reader, record: Mapping, pointer: string): Output | undefined {
  if ((record.value === undefined) === (record.level === undefined))
    return reader.refuse(
      pointer,
      'A result needs either "value" or "level".',
      'It is a number on the scale, or one of the levels.',
      'Write one of the two.',
    );
  if (record.value === undefined) {
    const level = reader.text(record.level, pointerTo(pointer, 'level'));
    return level === undefined ? undefined : { level };
  }
  const value = readQuantity(reader, record.value, pointerTo(pointer, 'value'));
  return value && { value };
}

export const outputIn = (output: Output, setting: Setting): { value: Rational } | { level: string } =>
  'level' in output ? output : { value: amountIn(output.value, setting) };

/** A level that is not one of the levels here. */
export function checkLevelKey(level: string, levels: Levels | undefined, pointer: string): Problem[] {
  const keys = levels?.list.map(({ key }) => key) ?? [];
  if (keys.includes(level)) return [];
  const guess = nearest(level, keys);
  return [
    {
      pointer,
      message: `"${level}" is not one of the levels here.`,
      why: keys.length === 0 ? 'No "levels" are stated.' : 'A result must be one of the stated levels.',
      remedy: guess ? `Did you mean "${guess}"?` : `Use: ${keys.join(', ') || 'a "levels" list'}.`,
    },
  ];
}

/** Checks one output against the scale or the levels it must land on; `pointer` is that of the record it stands in. */
export function checkOutput(output: Output, target: Target, setting: Setting, pointer: string): Problem[] {
  if ('level' in output) return checkLevelKey(output.level, target.levels, pointerTo(pointer, 'level'));
  const value = valueIn(output.value, setting);
  const lowest = target.scale && valueIn(target.scale.lowest, setting);
  const highest = target.scale && valueIn(target.scale.highest, setting);
  if (value === undefined || lowest === undefined || highest === undefined || !target.isFinal) return [];
  if (compare(value, lowest) >= 0 && compare(value, highest) <= 0) return [];
  return [
    {
      pointer: pointerTo(pointer, 'value'),
      message: `This gives ${decimalText(value)}, off the component's scale of ${decimalText(lowest)} to ${decimalText(highest)}.`,
      why: 'A value off the scale would weigh more than the policy lets it.',
      remedy: 'Correct the value, or the scale.',
    },
  ];
}
