/** A conversion by table: each listed raw value becomes one value; a value that is not listed is refused. */
import { pointerTo } from '../problem.ts';
import { type Quantity, type SourceReference, amountIn } from '../quantity.ts';
import { exactText } from '../rational.ts';
import { present, readQuantity, readReference } from '../reading/read-quantity.ts';
import type { Reader } from '../reading/reader.ts';
import type { ConversionKind } from './conversion-kind.ts';
import { checkOutputs } from './outputs.ts';

export interface TableConversion {
  readonly kind: 'table';
  readonly label?: string;
  readonly unit?: string;
  readonly reference?: SourceReference;
  /** By exact text of the raw value, in the order listed. */
  readonly cells: ReadonlyMap<string, Quantity>;
}

function readCells(reader: Reader, value: unknown, pointer: string): Map<string, Quantity> {
  const cells = new Map<string, Quantity>();
  reader.list(value, pointer, 'cells').forEach((item, index) => {
    const path = pointerTo(pointer, index);
    const record = reader.mapping(item, path, ['raw', 'value']);
    const raw = record && readQuantity(reader, record.raw, pointerTo(path, 'raw'))?.values[0]?.value;
    const result = record && readQuantity(reader, record.value, pointerTo(path, 'value'));
    if (raw === undefined || result === undefined) return;
    if (cells.has(exactText(raw)))
      reader.refuse(
        pointerTo(path, 'raw'),
        'This raw value is listed twice.',
        'One raw value must lead to one result.',
        'Remove one of the two cells.',
      );
    cells.set(exactText(raw), result);
  });
  return cells;
}

export const table: ConversionKind<TableConversion> = {
  read(reader, record, pointer) {
    reader.mapping(record, pointer, ['kind', 'cells'], ['label', 'unit', 'reference']);
    return {
      kind: 'table',
      ...present({
        label: reader.text(record.label, pointerTo(pointer, 'label')),
        unit: reader.text(record.unit, pointerTo(pointer, 'unit')),
        reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
      }),
      cells: readCells(reader, record.cells, pointerTo(pointer, 'cells')),
    };
  },
  check(conversion, scale, schoolYear, pointer) {
    const outputs = [...conversion.cells.values()].map((value, index) => ({
      value,
      pointer: pointerTo(pointer, 'cells', index, 'value'),
    }));
    return checkOutputs(outputs, scale, schoolYear);
  },
  convert(conversion, raw, schoolYear) {
    const value = conversion.cells.get(exactText(raw));
    return value && { value: amountIn(value, schoolYear), how: 'is listed in the conversion table' };
  },
};
