/** A conversion by bands: each half-open interval of raw values becomes one value. */
import { checkIntervals } from '../checks/intervals.ts';
import { type Interval, intervalOf, intervalText } from '../intervals.ts';
import { pointerTo } from '../problem.ts';
import { type Quantity, type SourceReference, amountIn, valueIn } from '../quantity.ts';
import { intervalKeys, readInterval } from '../reading/read-interval.ts';
import { present, readQuantity, readReference } from '../reading/read-quantity.ts';
import type { Mapping, Reader } from '../reading/reader.ts';
import type { ConversionKind } from './conversion-kind.ts';
import { checkOutputs } from './outputs.ts';

export interface Band extends Interval {
  readonly value: Quantity;
}

export interface BandsConversion {
  readonly kind: 'bands';
  readonly label?: string;
  /** Unit of the raw values. */
  readonly unit?: string;
  readonly reference?: SourceReference;
  /** Smallest step in which the ends are printed. */
  readonly precision?: Quantity;
  readonly bands: readonly Band[];
}

function readBand(reader: Reader, item: unknown, pointer: string): Band | undefined {
  const record = reader.mapping(item, pointer, ['value'], intervalKeys);
  const value = record && readQuantity(reader, record.value, pointerTo(pointer, 'value'));
  return value && { ...readInterval(reader, record, pointer), value };
}

export const bands: ConversionKind<BandsConversion> = {
  read(reader, record: Mapping, pointer) {
    reader.mapping(record, pointer, ['kind', 'bands'], ['label', 'unit', 'reference', 'precision']);
    const path = pointerTo(pointer, 'bands');
    return {
      kind: 'bands',
      ...present({
        label: reader.text(record.label, pointerTo(pointer, 'label')),
        unit: reader.text(record.unit, pointerTo(pointer, 'unit')),
        reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
        precision: readQuantity(reader, record.precision, pointerTo(pointer, 'precision')),
      }),
      bands: reader
        .list(record.bands, path, 'bands')
        .map((item, index) => readBand(reader, item, pointerTo(path, index)))
        .filter((band) => band !== undefined),
    };
  },
  check(conversion, scale, schoolYear, pointer) {
    const path = pointerTo(pointer, 'bands');
    const precision = conversion.precision && valueIn(conversion.precision, schoolYear);
    const outputs = conversion.bands.map(({ value }, index) => ({ value, pointer: pointerTo(path, index, 'value') }));
    return [
      ...checkIntervals(conversion.bands, path, { precision, lowest: undefined, highest: undefined, schoolYear }),
      ...checkOutputs(outputs, scale, schoolYear),
    ];
  },
  convert(conversion, raw, schoolYear) {
    const band = intervalOf(conversion.bands, raw, schoolYear);
    if (!band) return undefined;
    const next = conversion.bands[conversion.bands.indexOf(band) + 1];
    const range = intervalText(band, next, schoolYear);
    return { value: amountIn(band.value, schoolYear), how: `is in the band "${range}"` };
  },
};
