/** A conversion by bands: each half-open interval of raw values becomes one value or level. */
import { checkIntervals } from '../checks/intervals.ts';
import { intervalsFormula, resultText } from '../formula-text.ts';
import { type Interval, intervalOf, intervalText } from '../intervals.ts';
import { pointerTo } from '../problem.ts';
import { type Quantity, valueIn } from '../quantity.ts';
import { intervalKeys, readInterval } from '../reading/read-interval.ts';
import { present, readQuantity } from '../reading/read-quantity.ts';
import type { Reader } from '../reading/reader.ts';
import type { ConversionKind, ConversionWords } from './conversion-kind.ts';
import { type Output, checkOutput, outputIn, readOutput } from './outputs.ts';

export type Band = Interval & Output;

export interface BandsConversion extends ConversionWords {
  readonly kind: 'bands';
  /** Smallest step in which the ends are printed. */
  readonly precision?: Quantity;
  readonly bands: readonly Band[];
}

function readBand(reader: Reader, item: unknown, pointer: string): Band | undefined {
  const record = reader.mapping(item, pointer, [], [...intervalKeys, 'value', 'level']);
  const output = record && readOutput(reader, record, pointer);
  return output && { ...readInterval(reader, record, pointer), ...output };
}

export const bands: ConversionKind<BandsConversion> = {
  read(reader, record, words, pointer) {
    reader.mapping(record, pointer, ['kind', 'bands'], ['label', 'unit', 'reference', 'precision']);
    const path = pointerTo(pointer, 'bands');
    return {
      kind: 'bands',
      ...words,
      ...present({ precision: readQuantity(reader, record.precision, pointerTo(pointer, 'precision')) }),
      bands: reader
        .list(record.bands, path, 'bands')
        .map((item, index) => readBand(reader, item, pointerTo(path, index)))
        .filter((band) => band !== undefined),
    };
  },
  check(conversion, target, setting, pointer) {
    const path = pointerTo(pointer, 'bands');
    const precision = conversion.precision && valueIn(conversion.precision, setting);
    return [
      ...checkIntervals(conversion.bands, path, { precision, lowest: undefined, highest: undefined, setting }),
      ...conversion.bands.flatMap((band, index) => checkOutput(band, target, setting, pointerTo(path, index))),
    ];
  },
  convert(conversion, raw, { setting }) {
    const band = intervalOf(conversion.bands, raw, setting);
    if (!band) return undefined;
    const next = conversion.bands[conversion.bands.indexOf(band) + 1];
    const results = conversion.bands.map((item) => resultText(outputIn(item, setting)));
    return {
      ...outputIn(band, setting),
      how: `is in the band "${intervalText(band, next, setting)}"`,
      formula: intervalsFormula(conversion.bands, results, setting),
    };
  },
};
