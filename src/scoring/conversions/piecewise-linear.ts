/** A conversion along straight lines between published points; outside the first and last point it says nothing. */
import { numberText } from '../formula-text.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { type Quantity, amountIn, valueIn } from '../quantity.ts';
import { type Rational, add, compare, decimalText, divide, multiply, subtract } from '../rational.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import type { Setting } from '../setting.ts';
import type { ConversionKind, ConversionWords } from './conversion-kind.ts';
import { checkOutput } from './outputs.ts';

interface Point {
  readonly raw: Quantity;
  readonly value: Quantity;
}

export interface PiecewiseLinearConversion extends ConversionWords {
  readonly kind: 'piecewise-linear';
  /** In rising order of raw values. */
  readonly points: readonly Point[];
}

function checkOrder(points: readonly Point[], setting: Setting, pointer: string): Problem[] {
  return points.flatMap(({ raw }, index) => {
    const own = valueIn(raw, setting);
    const before = points[index - 1];
    const previous = before && valueIn(before.raw, setting);
    if (own === undefined || previous === undefined || compare(previous, own) < 0) return [];
    return [
      {
        pointer: pointerTo(pointer, index, 'raw'),
        message: `The point at ${decimalText(own)} does not lie above the one before it, at ${decimalText(previous)}.`,
        why: 'A raw value between them would have two results.',
        remedy: 'List the points in rising order of "raw".',
      },
    ];
  });
}

export const piecewiseLinear: ConversionKind<PiecewiseLinearConversion> = {
  read(reader, record, words, pointer) {
    reader.mapping(record, pointer, ['kind', 'points'], ['label', 'unit', 'reference']);
    const path = pointerTo(pointer, 'points');
    const points = reader.list(record.points, path, 'points').map((item, index): Point | undefined => {
      const place = pointerTo(path, index);
      const point = reader.mapping(item, place, ['raw', 'value']);
      const raw = point && readQuantity(reader, point.raw, pointerTo(place, 'raw'));
      const value = point && readQuantity(reader, point.value, pointerTo(place, 'value'));
      return raw && value && { raw, value };
    });
    if (points.length === 1)
      reader.refuse(path, 'One point makes no line.', 'A line needs two ends.', 'Add a second point, or use a table.');
    return { kind: 'piecewise-linear', ...words, points: points.filter((point) => point !== undefined) };
  },
  check({ points }, target, setting, pointer) {
    const path = pointerTo(pointer, 'points');
    return [
      ...checkOrder(points, setting, path),
      ...points.flatMap(({ value }, index) => checkOutput({ value }, target, setting, pointerTo(path, index))),
    ];
  },
  convert({ points }, raw, { setting }) {
    const known = points.map((point) => ({ raw: amountIn(point.raw, setting), value: amountIn(point.value, setting) }));
    const index = known.findIndex((point) => compare(raw, point.raw) <= 0);
    const to = known[index];
    const from = known[index - 1] ?? to;
    if (!to || !from || (index === 0 && compare(raw, to.raw) < 0)) return undefined;
    if (compare(raw, to.raw) === 0) return { value: to.value, how: 'is one of the published points' };
    const slope: Rational = divide(subtract(to.value, from.value), subtract(to.raw, from.raw));
    const between = `${decimalText(from.raw)} (${decimalText(from.value)}) and ${decimalText(to.raw)} (${decimalText(to.value)})`;
    return {
      value: add(from.value, multiply(slope, subtract(raw, from.raw))),
      how: `lies on the straight line between ${between}`,
      formula: `${numberText(from.value)} + (a1 - ${numberText(from.raw)})*${numberText(slope)}`,
    };
  },
};
